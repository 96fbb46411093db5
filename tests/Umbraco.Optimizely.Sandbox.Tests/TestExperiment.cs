using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Control;

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

    /// <summary>Adds visitors; one conversion rate per variation.</summary>
    public void AddVisitors(TestSandbox sandbox, int visitors, params double[] rates) => sandbox.Control.AddVisitors(new BulkVisitors
    {
        ExperimentId = Id,
        Visitors = visitors,
        Rates = Variations.Zip(rates).ToDictionary(p => p.First, p => p.Second),
    });
}
