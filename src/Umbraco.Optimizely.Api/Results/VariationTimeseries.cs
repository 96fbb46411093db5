using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

/// <summary>One variation in one metric over time.</summary>
public sealed record VariationTimeseries
{
    /// <summary>The variation.</summary>
    [JsonConverter(typeof(FlexibleStringConverter))]
    public string? VariationId { get; init; }

    /// <summary>The experiment, for results of a campaign.</summary>
    public long? ExperimentId { get; init; }

    /// <summary>Its name; absent without visitors.</summary>
    public string? Name { get; init; }

    /// <summary><c>variation</c>, <c>experiment</c> or <c>campaign</c>.</summary>
    public string? Level { get; init; }

    /// <summary>True for the original.</summary>
    public bool? IsBaseline { get; init; }

    /// <summary>The points, oldest first.</summary>
    public IReadOnlyList<TimeseriesPoint>? Timeseries { get; init; }
}
