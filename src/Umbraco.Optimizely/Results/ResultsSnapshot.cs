using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Results;

/// <summary>What Optimizely last answered, and the last figures it ever gave: it may be computing the next ones.</summary>
internal sealed record ResultsSnapshot(ResultsOutcome Outcome, ExperimentResults? Figures, DateTimeOffset? FiguresAt);
