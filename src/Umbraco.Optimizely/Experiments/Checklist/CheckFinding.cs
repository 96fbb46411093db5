namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>What a check found.</summary>
/// <param name="Level">How it turned out.</param>
/// <param name="Title">What was found.</param>
/// <param name="Detail">What that means and what to do; empty for nothing to say.</param>
internal sealed record CheckFinding(CheckLevel Level, string Title, string Detail = "")
{
    /// <summary>Where to read more; null for nowhere.</summary>
    public string? Link { get; init; }
}
