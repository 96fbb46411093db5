using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.StartingOver;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>What an editor decides on a test whose document has changed. Permissions are the caller's affair.</summary>
internal sealed class FollowingService(
    IExperimentStore store, RecordFollower follower, HeadlineDecisions decisions, StartOver startOver, RunExperiment run)
{
    /// <summary>Tries what is due at once, however often it has failed.</summary>
    public async Task<HeadlineExperiment> FollowAsync(Guid id, CancellationToken cancellationToken)
    {
        var record = await store.FindAsync(id, cancellationToken) ?? throw ExperimentProblems.NotFound();
        await follower.FollowAsync(record, isAsked: true, cancellationToken);
        return await store.FindAsync(id, cancellationToken) ?? throw ExperimentProblems.NotFound();
    }

    /// <inheritdoc cref="HeadlineDecisions.AcceptAsync"/>
    public Task<HeadlineExperiment> AcceptAsync(Guid id, string headline, SeenTest seen, CancellationToken cancellationToken)
        => decisions.AcceptAsync(id, headline, seen, cancellationToken);

    /// <summary>Replaces the test; the new one runs when the old one did.</summary>
    public async Task<HeadlineExperiment> StartOverAsync(
        Guid id, Guid requestId, string headline, SeenTest seen, CancellationToken cancellationToken)
    {
        var (record, starts) = await startOver.RunAsync(id, requestId, headline, seen, cancellationToken);
        return starts && record.State == RecordState.Created
            ? await run.StartAsync(record.Id, mustBePaused: false, SeenTest.Replacing, CancellationToken.None)
            : record;
    }
}
