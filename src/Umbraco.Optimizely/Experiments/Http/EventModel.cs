namespace Umbraco.Optimizely.Experiments.Http;

internal sealed record EventModel(string Id, string? Key, string Name, string? Type);
