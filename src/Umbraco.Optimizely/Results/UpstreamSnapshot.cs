namespace Umbraco.Optimizely.Results;

/// <summary>What Optimizely last answered, and the last figures it ever gave: it may be computing the next ones.</summary>
internal sealed record UpstreamSnapshot<T>(bool IsComputing, T? Figures, DateTimeOffset? FiguresAt)
    where T : class;
