namespace Umbraco.Optimizely.Api;

/// <summary>One metric over time.</summary>
public sealed record MetricTimeseries
{
    /// <summary>Name of the metric.</summary>
    public string? Name { get; init; }

    /// <summary>The event counted; absent for overall revenue.</summary>
    public long? EventId { get; init; }

    /// <summary><c>unique</c>, <c>count</c>, <c>sum</c>, <c>bounce</c>, <c>exit</c> or <c>ratio</c>.</summary>
    public string? Aggregator { get; init; }

    /// <summary><c>revenue</c> (hundredths of the currency) or <c>value</c>.</summary>
    public string? Field { get; init; }

    /// <summary><c>visitor</c>, <c>session</c> or <c>event</c>.</summary>
    public string? Scope { get; init; }

    /// <summary><c>increasing</c> or <c>decreasing</c>.</summary>
    public string? WinningDirection { get; init; }

    /// <summary>By variation id.</summary>
    public IReadOnlyDictionary<string, VariationTimeseries>? Results { get; init; }
}
