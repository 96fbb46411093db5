using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Projects: no delete, a project is archived by its status.</summary>
internal sealed class ProjectOperations : IOperationSet
{
    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations { get; } = new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["list_projects"] = call => call.Page(call.Store.InAccount(EntityKind.Project, call.Caller.AccountId)),
        ["get_project"] = call => Answer.Ok(call.Find(EntityKind.Project, call.PathId("project_id")).Body),
        ["create_project"] = Create,
        ["update_project"] = Update,
    };

    private static Answer Create(OperationCall call)
    {
        var id = call.Store.NextId();
        var body = ProjectBody.Create(call.Caller.AccountId, id, call.Body.Text("name")!, call.Now);
        Merge(body, call.Body);
        call.Store.Save(new Entity(id, EntityKind.Project, call.Caller.AccountId, id, null, null, body, null, false));
        return Answer.Created(body);
    }

    private static Answer Update(OperationCall call)
    {
        var project = call.Find(EntityKind.Project, call.PathId("project_id"));
        Merge(project.Body, call.Body);
        project.Body["last_modified"] = JsonText.Time(call.Now);
        call.Store.Save(project);
        return Answer.Ok(project.Body);
    }

    private static void Merge(JsonObject body, JsonObject change)
    {
        foreach (var (name, value) in change)
        {
            if (name == "web_snippet")
            {
                Merge(body[name]!.AsObject(), value!.AsObject());
            }
            else
            {
                body[name] = value?.DeepClone();
            }
        }
    }
}
