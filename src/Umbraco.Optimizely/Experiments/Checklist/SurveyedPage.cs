using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Health;

namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>What was found on a page of the site.</summary>
/// <param name="Page">The page.</param>
/// <param name="Marks">Where it marks the headline; null when it could not be fetched.</param>
/// <param name="Failure">Why it could not be fetched: a sentence.</param>
/// <param name="Snippet">How the snippet stands on it.</param>
internal sealed record SurveyedPage(SitePage Page, HeadlineMarks? Marks, string? Failure, HealthFinding Snippet);
