using Microsoft.EntityFrameworkCore;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Connection;

/// <inheritdoc cref="ISelectedProject"/>
internal sealed class SelectedProjectStore : ISelectedProject, ISiteCache
{
    private readonly IOptimizelyDbContextFactory _contexts;
    private readonly ICacheInvalidation _invalidation;
    private readonly TimeProvider _time;
    private readonly SiteCached<SelectedProject?> _cache;

    public SelectedProjectStore(IOptimizelyDbContextFactory contexts, ICacheInvalidation invalidation, TimeProvider time)
    {
        _contexts = contexts;
        _invalidation = invalidation;
        _time = time;
        _cache = new SiteCached<SelectedProject?>(ReadAsync);
    }

    public ValueTask<SelectedProject?> GetAsync(CancellationToken cancellationToken) => _cache.GetAsync(cancellationToken);

    public void Forget(CachePart part)
    {
        if (part == CachePart.Project)
        {
            _cache.Forget();
        }
    }

    /// <summary>Stores a choice; null for none.</summary>
    public async Task SaveAsync(SelectedProject? project, string byName, CancellationToken cancellationToken)
    {
        await using OptimizelyDbContext context = await _contexts.CreateAsync(cancellationToken);
        SelectedProjectRecord? record = await context.Set<SelectedProjectRecord>().SingleOrDefaultAsync(cancellationToken);

        if (project is null)
        {
            if (record is not null)
            {
                context.Remove(record);
            }
        }
        else
        {
            if (record is null)
            {
                record = new SelectedProjectRecord { Name = project.Name, SelectedByName = byName };
                context.Add(record);
            }

            record.ProjectId = project.Id;
            record.Name = project.Name.Length > 500 ? project.Name[..500] : project.Name;
            record.AccountId = project.AccountId;
            record.SelectedByName = byName;
            record.SelectedAt = _time.GetUtcNow();
        }

        await context.SaveChangesAsync(cancellationToken);
        _cache.Forget();
        _invalidation.Invalidate(CachePart.Project);
    }

    private async Task<SelectedProject?> ReadAsync(CancellationToken cancellationToken)
    {
        await using OptimizelyDbContext context = await _contexts.CreateAsync(cancellationToken);
        SelectedProjectRecord? record = await context.Set<SelectedProjectRecord>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return record is null ? null : new SelectedProject(record.ProjectId, record.Name, record.AccountId);
    }
}
