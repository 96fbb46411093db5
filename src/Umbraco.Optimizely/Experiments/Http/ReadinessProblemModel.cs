namespace Umbraco.Optimizely.Experiments.Http;

internal sealed record ReadinessProblemModel(string Code, string Title, string Detail, string? Link);
