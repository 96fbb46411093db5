namespace Umbraco.Optimizely.Documents;

/// <summary>Whether a headline was written. When it was not, the document is as it was.</summary>
/// <param name="Succeeded">The text is there.</param>
/// <param name="Reason">What the CMS, or a handler of the site, says against it; null when nothing was said.</param>
internal sealed record HeadlineWriteResult(bool Succeeded, string? Reason = null);
