using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>Brings every open test of the site in line with its document.</summary>
internal sealed class SiteFollower(IExperimentStore store, RecordFollower follower, ILogger<SiteFollower> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var record in await store.ListOpenAsync(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                await follower.FollowAsync(record, isAsked: false, cancellationToken);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                // One test must not keep the others from being looked at; this one is tried again.
                ExperimentsLog.FollowingFailed(logger, record.Id, exception);
            }
        }
    }
}
