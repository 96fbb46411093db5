using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

/// <summary>What a visitor was shown.</summary>
public sealed record VisitorDecision
{
    /// <summary>The campaign (layer) of the experiment.</summary>
    public required string CampaignId { get; init; }

    /// <summary>The experiment; null, but sent, for a visitor left out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? ExperimentId { get; init; }

    /// <summary>The variation; null, but sent, for a visitor left out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? VariationId { get; init; }

    /// <summary>True for a visitor left out.</summary>
    public bool? IsCampaignHoldback { get; init; }
}
