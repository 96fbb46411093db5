using Microsoft.EntityFrameworkCore;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Experiments.Store;

/// <inheritdoc cref="IExperimentStore"/>
internal sealed class ExperimentStore(IOptimizelyDbContextFactory contexts, TimeProvider time) : IExperimentStore
{
    /// <summary>Longer than the slowest call of a step, which saves and so extends the lease.</summary>
    internal static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(3);

    public async Task<HeadlineExperiment?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateAsync(cancellationToken);
        return await Records(context).SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
    }

    public async Task<HeadlineExperiment?> FindByRequestAsync(Guid requestId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateAsync(cancellationToken);
        return await Records(context).SingleOrDefaultAsync(e => e.RequestId == requestId, cancellationToken);
    }

    public async Task<HeadlineExperiment?> FindOpenAsync(Guid documentKey, string culture, CancellationToken cancellationToken)
    {
        var openKey = HeadlineExperiment.OpenKeyFor(documentKey, culture);
        await using var context = await contexts.CreateAsync(cancellationToken);
        return await Records(context).SingleOrDefaultAsync(e => e.OpenKey == openKey, cancellationToken);
    }

    public async Task<IReadOnlyList<HeadlineExperiment>> ListAsync(
        Guid documentKey, string culture, int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateAsync(cancellationToken);
        return await Records(context)
            .Where(e => e.DocumentKey == documentKey && e.Culture == culture && e.State != RecordState.Discarded)
            .OrderByDescending(e => e.CreatedAt)
            .Take(most)
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<HeadlineExperiment>> ListOpenAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateAsync(cancellationToken);
        return await Records(context).Where(e => e.OpenKey != null).OrderBy(e => e.CreatedAt).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<HeadlineExperiment>> ListOpenAsync(Guid documentKey, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateAsync(cancellationToken);
        return await Records(context).Where(e => e.DocumentKey == documentKey && e.OpenKey != null).ToListAsync(cancellationToken);
    }

    public async Task<ExperimentLease?> TryAddAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        record.LeaseId = Guid.NewGuid();
        record.LeaseUntil = time.GetUtcNow() + LeaseTime;
        await using var context = await contexts.CreateAsync(cancellationToken);
        context.Add(record);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return new ExperimentLease(record, SaveAsync, ReleaseAsync);
        }
        catch (DbUpdateException)
        {
            // Providers name a broken unique index differently; what is there now tells whether it was one.
            if (await Records(context).AnyAsync(
                    e => e.RequestId == record.RequestId || e.OpenKey == record.OpenKey, cancellationToken))
            {
                return null;
            }

            throw;
        }
    }

    public async Task<ExperimentLease?> TryReplaceAsync(ExperimentLease old, HeadlineExperiment record, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);

        // The old one first: the index of open tests allows one.
        await SaveAsync(context, old.Record, cancellationToken);
        if (await Records(context).AnyAsync(e => e.RequestId == record.RequestId, cancellationToken))
        {
            await transaction.CommitAsync(cancellationToken);
            return null;
        }

        record.LeaseId = Guid.NewGuid();
        record.LeaseUntil = time.GetUtcNow() + LeaseTime;
        context.Add(record);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ExperimentLease(record, SaveAsync, ReleaseAsync);
    }

    public async Task<ExperimentLease?> TryLeaseAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var until = now + LeaseTime;
        Guid? mine = Guid.NewGuid();
        await using var context = await contexts.CreateAsync(cancellationToken);
        var taken = await context.Set<HeadlineExperiment>()
            .Where(e => e.Id == id && (e.LeaseUntil == null || e.LeaseUntil < now))
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(e => e.LeaseId, mine)
                    .SetProperty(e => e.LeaseUntil, until)
                    .SetProperty(e => e.Version, e => e.Version + 1),
                cancellationToken);
        if (taken == 0)
        {
            return null;
        }

        var record = await Records(context).SingleAsync(e => e.Id == id, cancellationToken);
        return new ExperimentLease(record, SaveAsync, ReleaseAsync);
    }

    private static IQueryable<HeadlineExperiment> Records(OptimizelyDbContext context)
        => context.Set<HeadlineExperiment>().AsNoTracking();

    private async Task SaveAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateAsync(cancellationToken);
        await SaveAsync(context, record, cancellationToken);
    }

    private async Task SaveAsync(OptimizelyDbContext context, HeadlineExperiment record, CancellationToken cancellationToken)
    {
        var known = record.Version;
        var until = record.LeaseUntil;
        record.LeaseUntil = time.GetUtcNow() + LeaseTime;
        record.Version = known + 1;
        context.Update(record).Property(e => e.Version).OriginalValue = known;
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception)
        {
            record.Version = known;
            record.LeaseUntil = until;
            if (exception is DbUpdateConcurrencyException)
            {
                throw new ExperimentLeaseLostException(exception);
            }

            throw;
        }
    }

    private async Task ReleaseAsync(HeadlineExperiment record)
    {
        await using var context = await contexts.CreateAsync();
        await context.Set<HeadlineExperiment>()
            .Where(e => e.Id == record.Id && e.LeaseId == record.LeaseId)
            .ExecuteUpdateAsync(set => set
                .SetProperty(e => e.LeaseId, (Guid?)null)
                .SetProperty(e => e.LeaseUntil, (DateTimeOffset?)null)
                .SetProperty(e => e.Version, e => e.Version + 1));
        record.LeaseId = null;
        record.LeaseUntil = null;
    }
}
