using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Rest;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Cdn;

/// <summary>Experiments as the client gets them: the published version, else the newest one for previews.</summary>
internal static class DatafileCampaigns
{
    public static JsonArray Create(IEnumerable<Entity> experiments, bool mask, bool onlyRunning)
    {
        var shown = experiments.Select(e => e.Live ?? e.Body)
            .Where(b => b.Text("status") != ExperimentActions.Archived && (!onlyRunning || b.Text("status") == ExperimentActions.Running));
        return new JsonArray(shown.Select(b => (JsonNode)Campaign(b, mask)).ToArray());
    }

    private static JsonObject Campaign(JsonObject body, bool mask)
    {
        var pages = body.Longs("page_ids").ToList();
        if ((body["url_targeting"] as JsonObject).Long("page_id") is { } hidden)
        {
            pages.Add(hidden);
        }

        return new JsonObject
        {
            ["id"] = Datafile.Text(body.Long("campaign_id")),
            ["name"] = mask ? null : body.Text("name"),
            ["pageIds"] = new JsonArray(pages.Select(p => (JsonNode)JsonValue.Create(Datafile.Text(p))).ToArray()),
            ["holdback"] = body.Long("holdback") ?? 0,
            ["audienceConditions"] = Datafile.Conditions(body.Text("audience_conditions")),
            ["experiments"] = new JsonArray(new JsonObject
            {
                ["id"] = Datafile.Text(body.Long("id")),
                ["name"] = mask ? null : body.Text("name"),
                ["status"] = body.Text("status"),
                ["variations"] = new JsonArray(body.Objects("variations")
                    .Where(v => v.Text("status") == "active" && !v.Flag("archived")).Select(v => (JsonNode)Variation(v, mask)).ToArray()),
            }),
        };
    }

    private static JsonObject Variation(JsonObject variation, bool mask) => new()
    {
        ["id"] = Datafile.Text(variation.Long("variation_id")),
        ["name"] = mask ? null : variation.Text("name"),
        ["weight"] = variation.Long("weight") ?? 0,
        ["actions"] = new JsonArray(variation.Objects("actions").Select(a => (JsonNode)new JsonObject
        {
            ["pageId"] = Datafile.Text(a.Long("page_id")),
            ["changes"] = a["changes"]?.DeepClone() ?? new JsonArray(),
        }).ToArray()),
    };
}
