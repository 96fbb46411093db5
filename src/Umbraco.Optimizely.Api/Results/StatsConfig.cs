namespace Umbraco.Optimizely.Api;

/// <summary>How the statistics are done.</summary>
public sealed record StatsConfig
{
    /// <summary>0 to 1.</summary>
    public double? ConfidenceLevel { get; init; }

    /// <summary><c>relative</c> or <c>absolute</c>.</summary>
    public string? DifferenceType { get; init; }

    /// <summary>Whether time is cut into epochs.</summary>
    public bool? EpochEnabled { get; init; }
}
