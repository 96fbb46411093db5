namespace Umbraco.Optimizely.Experiments.Domain;

/// <summary>Names of the metric kinds on the wire.</summary>
internal static class MetricKinds
{
    public static string ToName(this MetricKind kind) => kind switch
    {
        MetricKind.Opened => "opened",
        MetricKind.Clicks => "clicks",
        MetricKind.Event => "event",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static bool TryParse(string? name, out MetricKind kind)
    {
        (var known, kind) = name switch
        {
            "opened" => (true, MetricKind.Opened),
            "clicks" => (true, MetricKind.Clicks),
            "event" => (true, MetricKind.Event),
            _ => (false, default),
        };
        return known;
    }
}
