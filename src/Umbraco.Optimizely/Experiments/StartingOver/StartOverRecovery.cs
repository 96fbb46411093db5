using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Experiments.StartingOver;

/// <summary>Finishes a replacement that failed or was interrupted, without the editor who began it.</summary>
internal sealed class StartOverRecovery(StartOverWork work, RunExperiment run, ILogger<StartOverRecovery> logger)
{
    /// <summary>False when it is to be tried again.</summary>
    public async Task<bool> ContinueAsync(ExperimentLease lease)
    {
        var starts = lease.Record.Notes.StartOver?.Starts == true;
        try
        {
            var record = await work.FinishAsync(lease);
            if (starts && record.State == RecordState.Created)
            {
                await run.StartAsync(record.Id, mustBePaused: false, SeenTest.Replacing, CancellationToken.None);
            }

            return true;
        }
        catch (OptimizelyApiException exception)
        {
            ExperimentsLog.StepFailed(logger, lease.Record.Id, "start over", exception);
            return false;
        }
        catch (ProblemException problem)
        {
            // The new test is there; whoever opens the panel can start it.
            ExperimentsLog.ReplacementNotStarted(logger, lease.Record.Id, problem.Message);
            return true;
        }
    }
}
