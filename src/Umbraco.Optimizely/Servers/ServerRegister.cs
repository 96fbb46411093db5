using Microsoft.EntityFrameworkCore;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Servers;

/// <summary>The servers of the site, as each of them says of itself in the database.</summary>
internal sealed class ServerRegister(
    IOptimizelyDbContextFactory contexts,
    ISecretProtector protector,
    ThisServer server,
    TimeProvider time)
{
    /// <summary>A server that has not given a sign for this long is gone.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    // Kept longer than they count, so that a clock that is wrong by minutes does not make servers delete each other.
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <summary>Says that this server is there, and forgets those that are long gone.</summary>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        DateTimeOffset old = now - Kept;
        string probe = protector.Protect(Text(server.Id));

        await using OptimizelyDbContext context = await contexts.CreateAsync(cancellationToken);
        int known = await context.Set<ServerRecord>()
            .Where(record => record.Id == server.Id)
            .ExecuteUpdateAsync(
                update => update.SetProperty(record => record.SeenAt, now).SetProperty(record => record.Probe, probe),
                cancellationToken);
        if (known == 1)
        {
            return;
        }

        await context.Set<ServerRecord>().Where(record => record.SeenAt < old).ExecuteDeleteAsync(cancellationToken);
        context.Add(new ServerRecord
        {
            Id = server.Id,
            Name = server.Name,
            ProcessId = Environment.ProcessId,
            Probe = probe,
            StartedAt = server.StartedAt,
            SeenAt = now,
        });
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Says that this server stops.</summary>
    public async Task LeaveAsync(CancellationToken cancellationToken)
    {
        await using OptimizelyDbContext context = await contexts.CreateAsync(cancellationToken);
        await context.Set<ServerRecord>().Where(record => record.Id == server.Id).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>The servers that run now, this one first.</summary>
    public async Task<IReadOnlyList<SiteServer>> ListAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset oldest = time.GetUtcNow() - Lifetime;
        await using OptimizelyDbContext context = await contexts.CreateAsync(cancellationToken);
        List<ServerRecord> records = await context.Set<ServerRecord>().AsNoTracking()
            .Where(record => record.SeenAt >= oldest)
            .OrderBy(record => record.Name).ThenBy(record => record.ProcessId)
            .ToListAsync(cancellationToken);

        ILookup<string, ServerRecord> byName = records.ToLookup(record => record.Name, StringComparer.OrdinalIgnoreCase);
        return [.. records
            .Select(record => new SiteServer(
                byName[record.Name].Skip(1).Any() ? $"{record.Name} ({record.ProcessId})" : record.Name,
                record.Id == server.Id,
                record.SeenAt,
                protector.TryUnprotect(record.Probe, out string? text) && text == Text(record.Id)))
            .OrderByDescending(view => view.IsThis)];
    }

    private static string Text(Guid id) => id.ToString("N");
}
