using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Tests.Events;

/// <summary>Writes batches as the client in the browser does.</summary>
internal sealed class EventBatch(string visitorId, long account = TestSandbox.Account)
{
    private readonly JsonArray _decisions = [];
    private readonly JsonArray _events = [];
    private bool? _enrich;

    public EventBatch Decide(TestExperiment experiment, int variation, DateTimeOffset at)
    {
        _decisions.Add((JsonNode)new JsonObject
        {
            ["campaign_id"] = experiment.CampaignId.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["experiment_id"] = experiment.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["variation_id"] = experiment.Variations[variation],
        });
        return Add(Event("campaign_activated", experiment.CampaignId, at));
    }

    public EventBatch Convert(long entityId, DateTimeOffset at, string type = "custom", string? uuid = null, long? revenue = null, double? value = null, string? key = null)
    {
        var item = Event(type, entityId, at);
        item["uuid"] = uuid ?? item["uuid"]!.GetValue<string>();
        item["key"] = key;
        item["revenue"] = revenue;
        item["value"] = value;
        return Add(item);
    }

    public EventBatch Enrich()
    {
        _enrich = true;
        return this;
    }

    public JsonObject Build() => new()
    {
        ["account_id"] = account.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["anonymize_ip"] = true,
        ["client_name"] = "test",
        ["enrich_decisions"] = _enrich,
        ["visitors"] = new JsonArray(new JsonObject
        {
            ["visitor_id"] = visitorId,
            ["snapshots"] = new JsonArray(new JsonObject { ["decisions"] = _decisions.DeepClone(), ["events"] = _events.DeepClone() }),
        }),
    };

    public async Task SendAsync(TestSandbox sandbox)
    {
        var answer = await sandbox.PostAsync("v1/events", Build(), null);
        Assert.True(answer.Status == System.Net.HttpStatusCode.NoContent && answer.Text.Length == 0, answer.Text);
    }

    private EventBatch Add(JsonObject item)
    {
        _events.Add((JsonNode)item);
        return this;
    }

    private static JsonObject Event(string type, long entityId, DateTimeOffset at) => new()
    {
        ["type"] = type,
        ["entity_id"] = entityId == 0 ? null : entityId.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["timestamp"] = at.ToUnixTimeMilliseconds(),
        ["uuid"] = Guid.NewGuid().ToString(),
    };
}
