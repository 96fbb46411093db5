using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Custom attributes of visitors.</summary>
internal sealed class AttributeOperations : IOperationSet
{
    private static readonly SimpleResource Resource = new(EntityKind.Attribute, "attribute_id", Check);

    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations { get; } = new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["list_attributes"] = call => call.Page(call.Store.InProject(EntityKind.Attribute, call.Project(call.QueryId("project_id")).Id)),
        ["get_attribute"] = call => Answer.Ok(Resource.Find(call).Body),
        ["create_attribute"] = call => Answer.Created(Resource.Create(call, new JsonObject
        {
            ["archived"] = false,
            ["condition_type"] = "custom_attribute",
            ["name"] = call.Body.Text("key"),
        }).Body),
        ["update_attribute"] = call => Answer.Ok(Resource.Update(call).Body),
        ["delete_attribute"] = Resource.Delete,
    };

    private static void Check(OperationCall call, Entity attribute)
    {
        var key = attribute.Body.Text("key");
        var other = call.Store.InProject(EntityKind.Attribute, attribute.ProjectId).Find(a => a.Id != attribute.Id && a.Body.Text("key") == key);
        if (other is not null)
        {
            throw ApiProblem.BadRequest($"The key {key} is already in use (id: {other.Id})");
        }
    }
}
