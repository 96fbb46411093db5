namespace Umbraco.Optimizely.Experiments.Notes;

/// <summary>A headline that was published in place of the one that is tested.</summary>
internal sealed record ChangedHeadline(string Text, Moment Published);
