using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>Refuses to start a test that would show nothing.</summary>
internal sealed class StartGuard(IHeadlineDocuments documents, PageSurveys surveys, TimeProvider time)
{
    /// <summary>True when the test is to be started although it would show nothing.</summary>
    /// <param name="record">The test.</param>
    /// <param name="anyway">Somebody knows better: only an unpublished document is refused.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">Refused.</exception>
    public async Task<bool> RequireAsync(HeadlineExperiment record, bool anyway, CancellationToken cancellationToken)
    {
        var document = (await documents.FindAsync(record, cancellationToken))?.Document;
        if (document?.IsPublished != true)
        {
            throw ExperimentProblems.DocumentNotPublished();
        }

        var asked = time.GetUtcNow();
        var survey = await surveys.LookAsync(record, document, refresh: false, cancellationToken);
        if (survey.ShowsNothing && survey.At < asked)
        {
            // A template that was put right meanwhile is no reason to refuse.
            survey = await surveys.LookAsync(record, document, refresh: true, cancellationToken);
        }

        return survey.ShowsNothing && (anyway ? true : throw ExperimentProblems.HeadlineNotMarked(MarkTexts.Advice(survey)));
    }
}
