namespace TestSite.Host.Content;

/// <summary>Whether an action on a document was done.</summary>
/// <param name="Done">False when a notification handler cancelled it.</param>
/// <param name="Messages">What handlers have to say to the editor.</param>
public sealed record SiteOutcome(bool Done, IReadOnlyList<string> Messages);
