namespace Umbraco.Optimizely.Experiments.Http;

internal sealed record MetricModel(string Kind, string? EventId, string Name);
