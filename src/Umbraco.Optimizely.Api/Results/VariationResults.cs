using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

/// <summary>Results of one variation in one metric.</summary>
public sealed record VariationResults
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

    /// <summary>What is divided by, usually visitors.</summary>
    public long? Samples { get; init; }

    /// <summary>What is counted; revenue in hundredths.</summary>
    public double? Value { get; init; }

    /// <summary>Value by samples; absent without samples.</summary>
    public double? Rate { get; init; }

    /// <summary>Variance of the rate; absent without samples.</summary>
    public double? Variance { get; init; }

    /// <summary>Comparison with the original; absent on the original and without samples.</summary>
    public ResultsLift? Lift { get; init; }
}
