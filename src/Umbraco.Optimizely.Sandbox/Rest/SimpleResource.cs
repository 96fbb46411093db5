using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Create, change and archive of a resource that belongs to a project and has no states.</summary>
internal sealed class SimpleResource(string kind, string idParameter, Action<OperationCall, Entity> check)
{
    public Entity Find(OperationCall call) => call.Find(kind, call.PathId(idParameter));

    /// <param name="call">The call.</param>
    /// <param name="defaults">Fields it has when the request does not say otherwise.</param>
    /// <param name="complete">Adds what depends on the new id.</param>
    public Entity Create(OperationCall call, JsonObject defaults, Action<Entity>? complete = null)
    {
        var project = call.ActiveProject(call.Body.Long("project_id"));
        var id = call.Store.NextId();
        defaults["id"] = id;
        var entity = new Entity(id, kind, project.AccountId, project.Id, null, null, defaults, null, false);
        complete?.Invoke(entity);
        return Save(call, entity, "create", "Created");
    }

    public Entity Update(OperationCall call) => Save(call, Find(call), "update", "Updated");

    public Answer Delete(OperationCall call)
    {
        var entity = Find(call);
        if (entity.Body.Flag("archived"))
        {
            throw ApiProblem.NotFound($"The {kind} {entity.Id} is already archived");
        }

        entity.Body["archived"] = true;
        Save(call, entity, "archive", "Archived");
        return Answer.Empty(StatusCodes.Status204NoContent);
    }

    private Entity Save(OperationCall call, Entity entity, string type, string verb)
    {
        foreach (var (name, value) in call.Body)
        {
            entity.Body[name] = value?.DeepClone();
        }

        check(call, entity);
        // The content of a list is written and never read back: it is kept apart from what is answered.
        if (entity.Body.Text("list_content") is { } content)
        {
            entity.Body.Remove("list_content");
            entity = entity with { Live = new JsonObject { ["list_content"] = content } };
        }

        entity.Body["last_modified"] = JsonText.Time(call.Now);
        call.Store.Save(entity with { Key = kind == EntityKind.Attribute ? entity.Body.Text("key") : null });
        Changes.Record(call, type, entity, $"{verb} {kind}");
        Revisions.Bump(call.Store, entity.ProjectId);
        return entity;
    }
}
