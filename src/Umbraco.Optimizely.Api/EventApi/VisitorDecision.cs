namespace Umbraco.Optimizely.Api;

/// <summary>What a visitor was shown.</summary>
public sealed record VisitorDecision
{
    /// <summary>The campaign (layer) of the experiment.</summary>
    public required string CampaignId { get; init; }

    /// <summary>The experiment.</summary>
    public string? ExperimentId { get; init; }

    /// <summary>The variation.</summary>
    public string? VariationId { get; init; }

    /// <summary>True for a visitor left out.</summary>
    public bool? IsCampaignHoldback { get; init; }
}
