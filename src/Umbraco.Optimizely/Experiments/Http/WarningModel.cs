namespace Umbraco.Optimizely.Experiments.Http;

internal sealed record WarningModel(string Code, string Title, string Detail);
