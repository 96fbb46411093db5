using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

/// <summary>How many visitors saw a variation.</summary>
public sealed record VariationReach
{
    /// <summary>The variation.</summary>
    [JsonConverter(typeof(FlexibleStringConverter))]
    public string? VariationId { get; init; }

    /// <summary>Its name; absent without visitors.</summary>
    public string? Name { get; init; }

    /// <summary>Visitors.</summary>
    public long? Count { get; init; }

    /// <summary>Fraction of all visitors.</summary>
    [JsonPropertyName("variation_reach")]
    public double? ReachShare { get; init; }
}
