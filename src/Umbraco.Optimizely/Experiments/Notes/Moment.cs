namespace Umbraco.Optimizely.Experiments.Notes;

/// <summary>When something was done, and by whom where that is known.</summary>
internal sealed record Moment(DateTimeOffset At, string? By);
