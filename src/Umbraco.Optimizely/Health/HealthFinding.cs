namespace Umbraco.Optimizely.Health;

/// <param name="Level">How it turned out.</param>
/// <param name="Title">What was found: plain text.</param>
/// <param name="Advice">What to do: plain text; null when there is nothing to do.</param>
internal sealed record HealthFinding(HealthLevel Level, string Title, string? Advice = null);
