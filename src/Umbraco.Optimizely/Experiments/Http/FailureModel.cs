namespace Umbraco.Optimizely.Experiments.Http;

internal sealed record FailureModel(string Step, string Title, string Detail, bool CanRetry);
