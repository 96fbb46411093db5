namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>How often a headline is marked on a page.</summary>
/// <param name="Total">All places.</param>
/// <param name="InNavigation">Those in a navigation.</param>
/// <param name="Linked">Those that are a link, are in one or have one in them.</param>
internal sealed record HeadlineMarks(int Total, int InNavigation, int Linked);
