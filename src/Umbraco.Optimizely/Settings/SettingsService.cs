using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Settings;

/// <inheritdoc cref="ISettingsService"/>
internal sealed class SettingsService : ISettingsService, ISiteCache
{
    private readonly IOptimizelyDbContextFactory _contexts;
    private readonly ICacheInvalidation _invalidation;
    private readonly TimeProvider _time;
    private readonly SiteCached<OptimizelySettings> _cache;

    public SettingsService(IOptimizelyDbContextFactory contexts, ICacheInvalidation invalidation, TimeProvider time)
    {
        _contexts = contexts;
        _invalidation = invalidation;
        _time = time;
        _cache = new SiteCached<OptimizelySettings>(ReadAsync);
    }

    public ValueTask<OptimizelySettings> GetAsync(CancellationToken cancellationToken) => _cache.GetAsync(cancellationToken);

    public void Forget(CachePart part)
    {
        if (part == CachePart.Settings)
        {
            _cache.Forget();
        }
    }

    public async Task SaveAsync(OptimizelySettings settings, string changedBy, CancellationToken cancellationToken)
    {
        string json = JsonSerializer.Serialize(StoredSettings.From(settings), StoredSettingsJsonContext.Default.StoredSettings);

        await using OptimizelyDbContext context = await _contexts.CreateAsync(cancellationToken);
        SettingsRecord? record = await context.Set<SettingsRecord>().SingleOrDefaultAsync(cancellationToken);
        if (record is null)
        {
            record = new SettingsRecord { Json = json, ChangedByName = changedBy };
            context.Add(record);
        }

        record.Json = json;
        record.ChangedByName = changedBy;
        record.ChangedAt = _time.GetUtcNow();
        await context.SaveChangesAsync(cancellationToken);

        _cache.Forget();
        _invalidation.Invalidate(CachePart.Settings);
    }

    private async Task<OptimizelySettings> ReadAsync(CancellationToken cancellationToken)
    {
        await using OptimizelyDbContext context = await _contexts.CreateAsync(cancellationToken);
        string? json = await context.Set<SettingsRecord>().AsNoTracking().Select(record => record.Json).SingleOrDefaultAsync(cancellationToken);

        return json is null
            ? new OptimizelySettings()
            : JsonSerializer.Deserialize(json, StoredSettingsJsonContext.Default.StoredSettings)?.ToSettings() ?? new OptimizelySettings();
    }
}
