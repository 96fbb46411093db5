using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Writes the change history.</summary>
internal static class Changes
{
    public static void Record(OperationCall call, string type, Entity entity, string summary, JsonArray? details = null)
    {
        var id = call.Store.Next("change");
        var body = new JsonObject
        {
            ["change_type"] = type,
            ["changes"] = details ?? [],
            ["created"] = JsonText.Time(call.Now),
            ["entity"] = new JsonObject
            {
                ["api_url"] = $"{call.Place.Origin}/v2/{entity.Kind}s/{entity.Id}",
                ["id"] = entity.Id,
                ["name"] = entity.Body.Text("name"),
                ["sub_type"] = entity.Body.Text("type") ?? entity.Body.Text("event_type"),
                ["type"] = entity.Kind,
                ["ui_url"] = $"https://app.optimizely.com/v2/projects/{entity.ProjectId}",
            },
            ["id"] = 9_300_000 + id,
            ["project_id"] = entity.ProjectId,
            ["source"] = "api",
            ["summary"] = summary,
            ["user"] = new JsonObject { ["email"] = SeedIds.UserId, ["id"] = SeedIds.UserId },
        };
        call.Db.Execute(
            "INSERT INTO change_log(id, project_id, at, body) VALUES($id, $p, $at, $b)",
            ("$id", 9_300_000 + id), ("$p", entity.ProjectId), ("$at", call.Now.ToUnixTimeMilliseconds()), ("$b", body.ToJsonString()));
    }

    public static JsonObject Detail(string property, JsonNode? before, JsonNode? after) => new()
    {
        ["after"] = after,
        ["before"] = before,
        ["description"] = $"{property} changed",
        ["property"] = property,
    };
}
