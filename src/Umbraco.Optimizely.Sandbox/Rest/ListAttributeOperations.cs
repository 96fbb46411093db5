using System.Text;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Uploaded lists; the list of them is not paged, their content is never answered.</summary>
internal sealed class ListAttributeOperations : IOperationSet
{
    private const int MaxBytes = 5_000_000;
    private const int MaxEntry = 100;

    private static readonly SimpleResource Resource = new(EntityKind.ListAttribute, "list_attribute_id", Check);

    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations { get; } = new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["list_list_attributes"] = call => Answer.Ok(new JsonArray(call.Store
            .InProject(EntityKind.ListAttribute, call.Project(call.QueryId("project_id")).Id).Select(l => (JsonNode)l.Body).ToArray())),
        ["get_list_attribute"] = call => Answer.Ok(Resource.Find(call).Body),
        ["create_list_attribute"] = Create,
        ["update_list_attribute"] = call => Answer.Ok(Resource.Update(call).Body),
        ["archive_list_attribute"] = Resource.Delete,
    };

    private static Answer Create(OperationCall call)
    {
        if (call.Body.Text("list_type") is null)
        {
            throw ApiProblem.BadRequest("list_type: is required");
        }

        var list = Resource.Create(
            call,
            new JsonObject { ["archived"] = false, ["created"] = JsonText.Time(call.Now) },
            entity =>
            {
                entity.Body["account_id"] = entity.AccountId;
                entity.Body["s3_path"] = $"sandbox-lists/{entity.ProjectId}/{entity.Id}";
            });
        return Answer.Created(list.Body);
    }

    private static void Check(OperationCall call, Entity list)
    {
        var name = list.Body.Text("name");
        var other = call.Store.InProject(EntityKind.ListAttribute, list.ProjectId).Find(l => l.Id != list.Id && l.Body.Text("name") == name);
        if (other is not null)
        {
            throw ApiProblem.BadRequest($"The name {name} is already in use (id: {other.Id})");
        }

        var content = call.Body.Text("list_content") ?? "";
        if (Encoding.UTF8.GetByteCount(content) > MaxBytes)
        {
            throw ApiProblem.BadRequest("list_content: is larger than 5 MB");
        }

        if (content.Split(',').Any(e => e.Length > MaxEntry))
        {
            throw ApiProblem.BadRequest($"list_content: an entry is longer than {MaxEntry} characters");
        }
    }
}
