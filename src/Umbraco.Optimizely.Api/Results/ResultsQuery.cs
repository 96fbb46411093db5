namespace Umbraco.Optimizely.Api;

/// <summary>Which part of the results is asked for. At most one of browser, device, source, attribute and segment.</summary>
public sealed record ResultsQuery
{
    /// <summary>What to compare with; the first variation by default.</summary>
    public string? BaselineVariationId { get; init; }

    /// <summary>Start (inclusive), rounded inwards to five minutes.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>End (exclusive), rounded inwards to five minutes.</summary>
    public DateTimeOffset? EndTime { get; init; }

    /// <summary><c>chrome</c>, <c>firefox</c>, <c>safari</c>, <c>opera</c> or <c>internet_explorer</c>.</summary>
    public string? Browser { get; init; }

    /// <summary><c>desktop</c>, <c>mobile</c>, <c>tablet</c>, <c>iphone</c> or <c>ipad</c>.</summary>
    public string? Device { get; init; }

    /// <summary><c>campaign</c>, <c>direct</c>, <c>referral</c> or <c>search</c>.</summary>
    public string? Source { get; init; }

    /// <summary>An attribute, with <see cref="AttributeValue" />.</summary>
    public long? AttributeId { get; init; }

    /// <summary>The value of the attribute.</summary>
    public string? AttributeValue { get; init; }

    /// <summary>URL-safe Base64 of JSON conditions.</summary>
    public string? SegmentConditions { get; init; }
}
