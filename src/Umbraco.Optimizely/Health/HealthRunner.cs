using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Health;

/// <summary>Runs a probe so that nothing it meets becomes the failure of the whole page of checks.</summary>
internal sealed class HealthRunner(ILogger<HealthRunner> logger)
{
    // A person waits; the CMS gives no token and no limit of its own.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public async Task<HealthFinding> RunAsync(IHealthProbe probe)
    {
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            return await probe.RunAsync(limit.Token);
        }
        catch (StorageUnavailableException exception)
        {
            return new HealthFinding(
                exception.State == StorageState.Removed ? HealthLevel.Info : HealthLevel.Warning, HealthSentences.NoTables, exception.Message);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return new HealthFinding(HealthLevel.Warning, HealthSentences.TookTooLong, HealthSentences.TryAgain);
        }
        catch (Exception exception)
        {
            HealthLog.Failed(logger, probe.GetType().Name, exception);
            return new HealthFinding(HealthLevel.Warning, HealthSentences.CouldNotCheck, HealthSentences.SeeLog);
        }
    }
}
