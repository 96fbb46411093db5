using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Audiences: no delete, an audience is archived by its field.</summary>
internal sealed class AudienceOperations : IOperationSet
{
    private static readonly SimpleResource Resource = new(EntityKind.Audience, "audience_id", AudienceRules.Check);

    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations { get; } = new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["list_audiences"] = List,
        ["get_audience"] = call => Answer.Ok(Resource.Find(call).Body),
        ["create_audience"] = Create,
        ["update_audience"] = call => Answer.Ok(Resource.Update(call).Body),
    };

    private static Answer List(OperationCall call)
    {
        var audiences = call.Store.InProject(EntityKind.Audience, call.Project(call.QueryId("project_id")).Id);
        return call.Page(audiences.Where(a =>
            (call.Query("archived") is not { } archived || a.Body.Flag("archived") == (archived == "true"))
            && (call.Query("for_journey") is not { } journey || a.Body.Flag("for_journey") == (journey == "true"))));
    }

    private static Answer Create(OperationCall call)
    {
        var audience = Resource.Create(call, new JsonObject
        {
            ["archived"] = false,
            ["conditions"] = "[\"and\", [\"or\"]]",
            ["created"] = JsonText.Time(call.Now),
            ["is_classic"] = false,
            ["segmentation"] = false,
        });
        return Answer.Created(audience.Body);
    }
}
