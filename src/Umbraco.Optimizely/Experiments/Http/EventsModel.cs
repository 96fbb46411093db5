namespace Umbraco.Optimizely.Experiments.Http;

internal sealed record EventsModel(IReadOnlyList<EventModel> Items);
