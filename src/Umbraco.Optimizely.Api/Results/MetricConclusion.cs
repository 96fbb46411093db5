using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

/// <summary>Who won.</summary>
public sealed record MetricConclusion
{
    /// <summary>Id of the winning variation.</summary>
    [JsonConverter(typeof(FlexibleStringConverter))]
    public string? Winner { get; init; }

    /// <summary>Id of the losing variation.</summary>
    [JsonConverter(typeof(FlexibleStringConverter))]
    public string? Loser { get; init; }
}
