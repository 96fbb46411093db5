namespace Umbraco.Optimizely.Experiments.Http;

internal sealed record MetricKindModel(string Kind, string Name, string Description);
