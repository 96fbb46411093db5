using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Results;

namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>All that is known of a test before its start.</summary>
/// <param name="Record">The test.</param>
/// <param name="Now">Its document.</param>
/// <param name="Survey">The pages of the site.</param>
/// <param name="Live">What Optimizely says.</param>
internal sealed record CheckedTest(
    HeadlineExperiment Record, DocumentSituation Now, PageSurvey Survey, UpstreamAnswer<LiveExperiment> Live);
