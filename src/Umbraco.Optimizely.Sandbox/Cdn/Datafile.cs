using System.Globalization;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Cdn;

/// <summary>What the client knows of a project. Ids are texts; conditions are parsed; a masked name is null.</summary>
internal static class Datafile
{
    public static JsonObject? Create(EntityStore store, long projectId, string origin)
    {
        if (store.Find(EntityKind.Project, projectId) is not { } project)
        {
            return null;
        }

        var snippet = project.Body["web_snippet"] as JsonObject;
        var mask = snippet.Flag("exclude_names");
        return new JsonObject
        {
            ["accountId"] = Text(project.AccountId),
            ["projectId"] = Text(project.Id),
            ["snippetId"] = Text(project.Id),
            ["revision"] = Text(snippet.Long("code_revision") ?? 1),
            ["clientName"] = "sandbox",
            ["clientVersion"] = "0.1.0",
            ["eventsUrl"] = origin + "/v1/events",
            ["anonymizeIp"] = snippet.Flag("ip_anonymization"),
            ["settings"] = new JsonObject
            {
                ["enableForceVariation"] = snippet.Flag("enable_force_variation"),
                ["excludeNames"] = mask,
                ["excludeDisabledExperiments"] = snippet.Flag("exclude_disabled_experiments"),
            },
            ["pages"] = List(store, EntityKind.Page, projectId, p => Page(p, mask)),
            ["events"] = List(store, EntityKind.Event, projectId, e => Event(e, mask)),
            ["audiences"] = List(store, EntityKind.Audience, projectId, a => Audience(a, mask)),
            ["attributes"] = List(store, EntityKind.Attribute, projectId, a => new JsonObject { ["id"] = Text(a.Id), ["apiName"] = a.Body.Text("key") }),
            ["lists"] = List(store, EntityKind.ListAttribute, projectId, l => ListAttribute(l)),
            ["campaigns"] = DatafileCampaigns.Create(store.InProject(EntityKind.Experiment, projectId), mask, snippet.Flag("exclude_disabled_experiments")),
            ["projectJavascript"] = snippet.Text("project_javascript") ?? "",
        };
    }

    public static string Text(long? id) => (id ?? 0).ToString(CultureInfo.InvariantCulture);

    public static JsonNode? Conditions(string? text) => text is not null && JsonExtensions.TryParse(text, out var node) ? node : text;

    private static JsonArray List(EntityStore store, string kind, long projectId, Func<Entity, JsonObject> convert) => new(
        store.InProject(kind, projectId).Where(e => !e.Body.Flag("archived")).Select(e => (JsonNode)convert(e)).ToArray());

    private static JsonObject Page(Entity page, bool mask) => new()
    {
        ["id"] = Text(page.Id),
        ["apiName"] = page.Key,
        ["name"] = mask ? null : page.Body.Text("name"),
        ["category"] = page.Body.Text("category"),
        ["conditions"] = Conditions(page.Body.Text("conditions")),
        ["activationType"] = page.Body.Text("activation_type"),
        ["activationCode"] = page.Body.Text("activation_code"),
    };

    private static JsonObject Event(Entity item, bool mask) => new()
    {
        ["id"] = Text(item.Id),
        ["apiName"] = item.Key,
        ["name"] = mask ? null : item.Body.Text("name"),
        ["category"] = item.Body.Text("category") ?? (item.Body["category"] as JsonObject).Text("name"),
        ["eventType"] = item.Body.Text("event_type"),
        ["pageId"] = item.ParentId is null ? null : Text(item.ParentId),
        ["selector"] = (item.Body["config"] as JsonObject).Text("selector"),
    };

    private static JsonObject Audience(Entity audience, bool mask) => new()
    {
        ["id"] = Text(audience.Id),
        ["name"] = mask ? null : audience.Body.Text("name"),
        ["conditions"] = Conditions(audience.Body.Text("conditions")),
    };

    private static JsonObject ListAttribute(Entity list) => new()
    {
        ["id"] = Text(list.Id),
        // Audience conditions name a list: its name cannot be masked.
        ["name"] = list.Body.Text("name"),
        ["keyField"] = list.Body.Text("key_field"),
        ["listType"] = list.Body.Text("list_type"),
        ["content"] = new JsonArray((list.Live.Text("list_content") ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(t => (JsonNode)JsonValue.Create(t)).ToArray()),
    };
}
