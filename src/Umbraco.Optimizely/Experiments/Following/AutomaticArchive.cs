using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>Archives the test of a document that was deleted for good, and gives up one that was never complete.</summary>
internal sealed class AutomaticArchive(
    ExperimentCleanup cleanup, ExperimentNotifier notifier, ILogger<AutomaticArchive> logger)
{
    /// <param name="lease">The test; its new state is saved by the caller.</param>
    /// <param name="cause">Why.</param>
    /// <param name="isAsked">True when handlers have agreed before an attempt that did not end.</param>
    public async Task<StopResult> RunAsync(ExperimentLease lease, AutomaticCause cause, bool isAsked)
    {
        var record = lease.Record;
        var isComplete = record.State == RecordState.Created;
        ExperimentArchivingNotification? asked = null;
        try
        {
            if (isComplete && !isAsked)
            {
                asked = await notifier.ArchivingAsync(record, cause);
            }

            await cleanup.RemoveAsync(lease, CancellationToken.None);
        }
        catch (ProblemException problem)
        {
            return new StopResult(FollowingOutcome.Refused) { Message = problem.Detail };
        }
        catch (OptimizelyApiException exception)
        {
            ExperimentsLog.StepFailed(logger, record.Id, "archive", exception);
            return new StopResult(FollowingOutcome.Failed) { Failure = exception.Failure };
        }

        record.State = isComplete ? RecordState.Archived : RecordState.Discarded;
        record.OpenKey = null;
        return new StopResult(FollowingOutcome.Done)
        {
            TellAsync = isComplete ? () => notifier.ArchivedAsync(record, asked, cause) : null,
        };
    }
}
