namespace Umbraco.Optimizely.Api;

/// <summary>What an experiment measures. The first is the primary one.</summary>
public sealed record ExperimentMetric
{
    /// <summary><c>unique</c>, <c>count</c>, <c>sum</c>, <c>bounce</c>, <c>exit</c> or <c>ratio</c>.</summary>
    public string? Aggregator { get; init; }

    /// <summary>The event counted; a page's id stands for its pageview. Absent for overall revenue.</summary>
    public long? EventId { get; init; }

    /// <summary><c>revenue</c> or <c>value</c> for a sum.</summary>
    public string? Field { get; init; }

    /// <summary><c>visitor</c>, <c>session</c> or <c>event</c>.</summary>
    public string? Scope { get; init; }

    /// <summary><c>increasing</c> or <c>decreasing</c>.</summary>
    public string? WinningDirection { get; init; }

    /// <summary>Name to show.</summary>
    public string? DisplayTitle { get; init; }
}
