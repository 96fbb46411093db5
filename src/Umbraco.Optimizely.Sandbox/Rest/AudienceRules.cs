using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>What the schema cannot say about an audience.</summary>
internal static class AudienceRules
{
    private static readonly string[] NeedName =
        ["custom_attribute", "list", "cookies", "query", "event", "third_party_dimension", "uploaded_data_dimension", "custom_dimension", "custom_tag"];

    private static readonly string[] NeedValue =
    [
        "code", "referrer", "browser", "browser_version", "device", "platform", "language", "location", "ip", "source_type", "time_and_day",
        "third_party_dimension", "uploaded_data_dimension",
    ];

    private static readonly string[] NeedNothing = ["campaign", "first_session"];

    private static readonly string[] Matches = ["exact", "exists", "substring", "regex", "simple", "prefix", "cidr"];

    public static void Check(OperationCall call, Entity audience)
    {
        if (string.IsNullOrWhiteSpace(audience.Body.Text("name")))
        {
            throw ApiProblem.BadRequest("name: is required");
        }

        if (call.Body.Text("conditions") is { } conditions)
        {
            ConditionTree.Check("conditions", conditions, leaf => Leaf(call, audience.ProjectId, leaf));
        }
    }

    private static string? Leaf(OperationCall call, long projectId, JsonObject leaf)
    {
        var type = leaf.Text("type") ?? "";
        if (!NeedName.Contains(type) && !NeedValue.Contains(type) && !NeedNothing.Contains(type))
        {
            return $"unknown condition type {(type.Length == 0 ? "(none)" : type)}";
        }

        if (leaf.Text("match_type") is { } match && !Matches.Contains(match))
        {
            return $"unknown match_type {match}";
        }

        if (NeedName.Contains(type) && string.IsNullOrEmpty(leaf.Text("name")))
        {
            return $"a {type} condition needs a name";
        }

        if (NeedValue.Contains(type) && leaf["value"] is null)
        {
            return $"a {type} condition needs a value";
        }

        return Reference(call.Store, projectId, type, leaf.Text("name"));
    }

    private static string? Reference(EntityStore store, long projectId, string type, string? name) => type switch
    {
        "custom_attribute" when store.InProject(EntityKind.Attribute, projectId).All(a => a.Body.Text("key") != name) =>
            $"there is no attribute {name} in the project",
        "list" when store.InProject(EntityKind.ListAttribute, projectId).All(l => l.Body.Text("name") != name) =>
            $"there is no list {name} in the project",
        _ => null,
    };
}
