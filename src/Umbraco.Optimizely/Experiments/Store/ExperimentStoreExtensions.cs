namespace Umbraco.Optimizely.Experiments.Store;

internal static class ExperimentStoreExtensions
{
    /// <summary>The right to work on a record, or the refusal that an editor reads.</summary>
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">There is no such record, or somebody else works on it.</exception>
    public static async Task<ExperimentLease> TakeAsync(this IExperimentStore store, Guid id, CancellationToken cancellationToken)
        => await store.TryLeaseAsync(id, cancellationToken)
            ?? throw (await store.FindAsync(id, cancellationToken) is null ? ExperimentProblems.NotFound() : ExperimentProblems.Busy());

    /// <summary>The same for a test that is complete at Optimizely.</summary>
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">As above, or the test is not complete or archived.</exception>
    public static async Task<ExperimentLease> TakeCompleteAsync(this IExperimentStore store, Guid id, CancellationToken cancellationToken)
    {
        var lease = await store.TakeAsync(id, cancellationToken);
        try
        {
            lease.Record.RequireComplete();
            return lease;
        }
        catch
        {
            await lease.DisposeAsync();
            throw;
        }
    }

    /// <summary>Refuses what can be done only with a test that is complete at Optimizely.</summary>
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">The test is not complete, or archived.</exception>
    public static void RequireComplete(this HeadlineExperiment record)
    {
        if (record.State != RecordState.Created)
        {
            throw record.State is RecordState.Archived or RecordState.Discarded
                ? ExperimentProblems.Archived()
                : ExperimentProblems.Incomplete();
        }
    }
}
