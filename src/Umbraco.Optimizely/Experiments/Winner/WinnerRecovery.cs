using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Experiments.Winner;

/// <summary>Finishes a winner that failed or was interrupted, without the editor who chose it.</summary>
internal sealed class WinnerRecovery(WinnerWork work, ILogger<WinnerRecovery> logger)
{
    /// <summary>False when it is to be tried again.</summary>
    public async Task<bool> ContinueAsync(ExperimentLease lease)
    {
        try
        {
            await work.FinishAsync(lease, asked: null);
            return true;
        }
        catch (OptimizelyApiException exception)
        {
            ExperimentsLog.StepFailed(logger, lease.Record.Id, "launch winner", exception);
            return false;
        }
        catch (ProblemException problem)
        {
            // Somebody has changed the document since: the test goes on, and whoever opens the panel decides again.
            ExperimentsLog.WinnerDropped(logger, lease.Record.Id, problem.Message);
            return true;
        }
    }
}
