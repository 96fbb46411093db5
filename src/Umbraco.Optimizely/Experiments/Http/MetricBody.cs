namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>What to measure; the event only with the kind "event".</summary>
internal sealed record MetricBody(string? Kind, string? EventId);
