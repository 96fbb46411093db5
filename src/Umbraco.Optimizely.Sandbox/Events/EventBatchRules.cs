using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Events;

/// <summary>The documented shape of an event batch; says the first thing that is wrong.</summary>
internal static class EventBatchRules
{
    public static string? Problem(JsonObject batch) =>
        RequiredText(batch, "account_id", "")
        ?? Typed(batch, "", JsonValueKind.String, "project_id", "client_name", "client_version")
        ?? Flags(batch, "anonymize_ip", "enrich_decisions")
        ?? Each(batch, "visitors", "", required: true, Visitor);

    private static string? Visitor(JsonObject visitor, string path) =>
        RequiredText(visitor, "visitor_id", path)
        ?? Typed(visitor, path, JsonValueKind.String, "session_id")
        ?? Each(visitor, "attributes", path, required: false, Attribute)
        ?? Each(visitor, "snapshots", path, required: true, Snapshot);

    private static string? Attribute(JsonObject attribute, string path) =>
        RequiredText(attribute, "type", path)
        ?? (attribute["value"] is null ? $"{path}value is required" : null)
        ?? Typed(attribute, path, JsonValueKind.String, "entity_id", "key")
        ?? (attribute.Text("type") == "custom" ? RequiredText(attribute, "entity_id", path) ?? RequiredText(attribute, "key", path) : null);

    private static string? Snapshot(JsonObject snapshot, string path) =>
        Each(snapshot, "decisions", path, required: false, Decision) ?? Each(snapshot, "events", path, required: true, Event);

    private static string? Decision(JsonObject decision, string path) =>
        RequiredText(decision, "campaign_id", path)
        ?? Present(decision, "experiment_id", path) ?? Present(decision, "variation_id", path)
        ?? Typed(decision, path, JsonValueKind.String, "experiment_id", "variation_id");

    private static string? Event(JsonObject item, string path) =>
        RequiredText(item, "uuid", path)
        ?? (item.Long("timestamp") is null ? $"{path}timestamp must be whole milliseconds" : null)
        ?? Typed(item, path, JsonValueKind.String, "key", "type", "entity_id")
        ?? Typed(item, path, JsonValueKind.Number, "value")
        ?? Whole(item, path, "revenue") ?? Whole(item, path, "quantity")
        ?? Typed(item, path, JsonValueKind.Object, "tags", "properties");

    private static string? Each(JsonObject parent, string name, string path, bool required, Func<JsonObject, string, string?> check)
    {
        if (parent[name] is null)
        {
            return required ? $"{path}{name} is required" : null;
        }

        if (parent[name] is not JsonArray list)
        {
            return $"{path}{name} must be a list";
        }

        return list.Select((item, i) => item is JsonObject map ? check(map, $"{path}{name}[{i}].") : $"{path}{name}[{i}] must be an object")
            .FirstOrDefault(p => p is not null);
    }

    private static string? RequiredText(JsonObject parent, string name, string path) =>
        string.IsNullOrEmpty(parent.Text(name)) ? $"{path}{name} must be a text" : null;

    private static string? Present(JsonObject parent, string name, string path) =>
        parent.ContainsKey(name) ? null : $"{path}{name} is required";

    private static string? Whole(JsonObject parent, string path, string name) =>
        parent[name] is null || parent.Long(name) is not null ? null : $"{path}{name} must be a whole number";

    private static string? Typed(JsonObject parent, string path, JsonValueKind kind, params string[] names) =>
        names.Where(n => parent[n] is { } value && value.GetValueKind() != kind).Select(n => $"{path}{n} has the wrong type").FirstOrDefault();

    private static string? Flags(JsonObject parent, params string[] names) =>
        names.Where(n => parent[n] is { } v && v.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
            .Select(n => $"{n} has the wrong type").FirstOrDefault();
}
