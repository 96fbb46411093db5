using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Tests;

/// <summary>The ids of a created experiment.</summary>
internal sealed record TestExperiment(JsonObject Body)
{
    public long Id => Body["id"]!.GetValue<long>();

    public long CampaignId => Body["campaign_id"]!.GetValue<long>();

    public long PageId => Body["page_ids"]![0]!.GetValue<long>();

    public long EventId => Body["metrics"]![0]!["event_id"]!.GetValue<long>();

    public IReadOnlyList<string> Variations => Body["variations"]!.AsArray().Select(v => v!["variation_id"]!.ToString()).ToList();

    public long VariationId(int index) => Body["variations"]![index]!["variation_id"]!.GetValue<long>();

    public string Path => $"v2/experiments/{Id}";
}
