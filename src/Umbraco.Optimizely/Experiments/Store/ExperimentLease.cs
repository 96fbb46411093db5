namespace Umbraco.Optimizely.Experiments.Store;

/// <summary>
/// The right to work on one record alone. Ends when disposed, or by itself some time after the last save, so that a
/// stopped process does not lock a record for ever.
/// </summary>
internal sealed class ExperimentLease(
    HeadlineExperiment record,
    Func<HeadlineExperiment, CancellationToken, Task> save,
    Func<HeadlineExperiment, Task> release) : IAsyncDisposable
{
    public HeadlineExperiment Record { get; } = record;

    /// <summary>Writes the record and extends the lease.</summary>
    /// <exception cref="ExperimentLeaseLostException">Somebody else took over; nothing was written.</exception>
    public Task SaveAsync(CancellationToken cancellationToken) => save(Record, cancellationToken);

    public async ValueTask DisposeAsync() => await release(Record);
}
