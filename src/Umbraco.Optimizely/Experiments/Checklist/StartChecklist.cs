using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>Looks whether a test will show and count something.</summary>
internal sealed class StartChecklist(
    IEnumerable<IStartCheck> checks, SituationReader situations, PageSurveys surveys, ILiveExperiments live, IOptimizelyFailureTexts texts)
{
    /// <param name="record">The test.</param>
    /// <param name="refresh">True to look at the pages again now.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ProblemException">The test is not complete, or over.</exception>
    public async Task<ChecklistModel> RunAsync(HeadlineExperiment record, bool refresh, CancellationToken cancellationToken)
    {
        record.RequireComplete();
        var now = await situations.ReadAsync(record, cancellationToken);
        var survey = now.Document is { } document
            ? surveys.LookAsync(record, document, refresh, cancellationToken)
            : Task.FromResult(new PageSurvey([], DateTimeOffset.MinValue));
        var answer = await live.GetAsync(record.ExperimentId!.Value, cancellationToken);
        var test = new CheckedTest(record, now, await survey, answer);
        return new ChecklistModel(await Task.WhenAll(checks.Select(check => RunAsync(check, test, cancellationToken))), test.Survey.At);
    }

    private async Task<CheckModel> RunAsync(IStartCheck check, CheckedTest test, CancellationToken cancellationToken)
    {
        try
        {
            return CheckModel.Of(check.Code, await check.RunAsync(test, cancellationToken));
        }
        catch (OptimizelyApiException exception)
        {
            return CheckModel.Of(check.Code, new CheckFinding(CheckLevel.Unknown, check.Unknown, texts.Describe(exception, kept: "").Title));
        }
    }
}
