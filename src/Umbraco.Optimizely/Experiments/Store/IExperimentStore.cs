namespace Umbraco.Optimizely.Experiments.Store;

/// <summary>The records of headline tests.</summary>
internal interface IExperimentStore
{
    Task<HeadlineExperiment?> FindAsync(Guid id, CancellationToken cancellationToken);

    Task<HeadlineExperiment?> FindByRequestAsync(Guid requestId, CancellationToken cancellationToken);

    Task<HeadlineExperiment?> FindOpenAsync(Guid documentKey, string culture, CancellationToken cancellationToken);

    /// <summary>The tests of a document and culture, newest first, without the discarded ones.</summary>
    Task<IReadOnlyList<HeadlineExperiment>> ListAsync(Guid documentKey, string culture, int most, CancellationToken cancellationToken);

    /// <summary>Every test that is not over, of all documents, oldest first.</summary>
    Task<IReadOnlyList<HeadlineExperiment>> ListOpenAsync(CancellationToken cancellationToken);

    /// <summary>The tests of a document that are not over, in all languages.</summary>
    Task<IReadOnlyList<HeadlineExperiment>> ListOpenAsync(Guid documentKey, CancellationToken cancellationToken);

    /// <summary>
    /// Adds a record and gives the right to work on it. Null when the same request or another open test of the same document and culture is
    /// there already: the database decides, so that two editors at once cannot both win.
    /// </summary>
    Task<ExperimentLease?> TryAddAsync(HeadlineExperiment record, CancellationToken cancellationToken);

    /// <summary>
    /// Writes a record that is over and adds the one that takes its place, both or neither. Null when the new one is there already.
    /// </summary>
    /// <exception cref="ExperimentLeaseLostException">Somebody else took over; nothing was written.</exception>
    Task<ExperimentLease?> TryReplaceAsync(ExperimentLease old, HeadlineExperiment record, CancellationToken cancellationToken);

    /// <summary>Makes this caller the only one to work on the record; null when somebody else is, or there is no such record.</summary>
    Task<ExperimentLease?> TryLeaseAsync(Guid id, CancellationToken cancellationToken);
}
