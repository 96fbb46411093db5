namespace Umbraco.Optimizely.Experiments.Http;

internal sealed record HistoryModel(string Text, DateTimeOffset At, string? By);
