using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>
/// Makes what a record describes at Optimizely, step by step, and notes each step before and after the call. Run again after
/// any failure it goes on where it stopped: nothing is made twice.
/// </summary>
internal sealed class ExperimentBuilder(
    PageStep pages,
    ClickEventStep clicks,
    ExperimentStep experiments,
    ILogger<ExperimentBuilder> logger)
{
    /// <summary>True when the test is complete; false when a step failed, which the record then tells.</summary>
    public async Task<bool> BuildAsync(ExperimentLease lease, CancellationToken cancellationToken)
    {
        var record = lease.Record;
        record.State = RecordState.Creating;
        record.FailureStep = null;
        await lease.SaveAsync(cancellationToken);
        var step = StepNames.Page;
        try
        {
            await pages.EnsurePageAsync(lease, cancellationToken);
            step = StepNames.Event;
            await EnsureMetricAsync(lease, cancellationToken);
            step = StepNames.Experiment;
            await experiments.EnsureAsync(lease, cancellationToken);
        }
        catch (OptimizelyApiException exception)
        {
            ExperimentsLog.StepFailed(logger, record.Id, step, exception);
            await FailAsync(lease, step, exception.Failure, exception.ProblemMessage, cancellationToken);
            return false;
        }
        catch (StepFailedException exception)
        {
            ExperimentsLog.StepFailed(logger, record.Id, step, exception);
            await FailAsync(lease, step, null, null, cancellationToken);
            return false;
        }

        record.State = RecordState.Created;
        await lease.SaveAsync(cancellationToken);
        return true;
    }

    /// <summary>Makes sure of the event that the chosen metric counts.</summary>
    public async Task EnsureMetricAsync(ExperimentLease lease, CancellationToken cancellationToken)
    {
        switch (lease.Record.MetricKind)
        {
            case MetricKind.Opened:
                await pages.EnsureOpenedPageAsync(lease, cancellationToken);
                break;
            case MetricKind.Clicks:
                await clicks.EnsureAsync(lease, cancellationToken);
                break;
            default:
                // An event of the project: there already.
                break;
        }
    }

    private static async Task FailAsync(
        ExperimentLease lease, string step, OptimizelyFailure? failure, string? problem, CancellationToken cancellationToken)
    {
        var record = lease.Record;
        record.State = RecordState.Failed;
        record.FailureStep = step;
        record.Note(notes => notes with { CreationFailure = failure, CreationProblem = problem });
        await lease.SaveAsync(cancellationToken);
    }
}
