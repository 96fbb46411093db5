using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Umbraco.Optimizely.Storage;

/// <summary>
/// Creates and updates the package's tables once per process and database. Nobody waits long for it: while the database is
/// locked, callers are told so, and the attempts go on behind them.
/// </summary>
internal sealed class MigrationRunner : ISiteCache
{
    // Long enough for a slow machine to create the tables, for the first callers.
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(10);

    // Once it is known that the database does not answer, nobody is held up by it.
    private static readonly TimeSpan LaterWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(4);

    private readonly DbContextOptionsSource _options;
    private readonly IRuntimeState _runtime;
    private readonly TimeProvider _time;
    private readonly ILogger<MigrationRunner> _logger;
    private readonly object _sync = new();
    private volatile DbContextOptions<OptimizelyDbContext>? _ready;
    private volatile bool _removed;
    private volatile bool _recheck;
    private Attempt? _attempt;
    private string? _told;

    public MigrationRunner(DbContextOptionsSource options, IRuntimeState runtime, TimeProvider time, ILogger<MigrationRunner> logger)
    {
        _options = options;
        _runtime = runtime;
        _time = time;
        _logger = logger;
        options.TablesMissing += () => Forget(CachePart.Storage);
    }

    public StorageState State
    {
        get
        {
            DbContextOptions<OptimizelyDbContext>? current = _options.Get();
            return current switch
            {
                _ when _removed => StorageState.Removed,
                null => StorageState.NoDatabase,
                _ when ReferenceEquals(_ready, current) => StorageState.Ready,
                _ when _runtime.Level != RuntimeLevel.Run => StorageState.NoDatabase,
                _ => LastProblem(current),
            };
        }
    }

    /// <summary>Returns at once when the tables are known to be there; else waits a moment for them.</summary>
    /// <exception cref="StorageUnavailableException">They are not there yet, or cannot be created.</exception>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if (_removed)
        {
            throw new StorageUnavailableException(StorageState.Removed);
        }

        DbContextOptions<OptimizelyDbContext>? current = _options.Get();
        if (current is not null && ReferenceEquals(_ready, current))
        {
            return;
        }

        if (current is null || _runtime.Level != RuntimeLevel.Run)
        {
            throw new StorageUnavailableException(StorageState.NoDatabase);
        }

        Attempt attempt = Begin(current);
        StorageState outcome;
        try
        {
            outcome = await attempt.Outcome.WaitAsync(attempt.Patience, _time, cancellationToken);
        }
        catch (TimeoutException)
        {
            outcome = StorageState.Waiting;
        }

        if (outcome != StorageState.Ready)
        {
            throw new StorageUnavailableException(outcome);
        }
    }

    /// <summary>
    /// Looks again whether the tables are there. When they are gone they are not created anew before the site starts once more:
    /// an administrator has removed them, on this server or on another.
    /// </summary>
    public void Forget(CachePart part)
    {
        if (part != CachePart.Storage)
        {
            return;
        }

        lock (_sync)
        {
            _recheck |= _ready is not null;
            _ready = null;
            _attempt = null;
        }
    }

    private StorageState LastProblem(DbContextOptions<OptimizelyDbContext> current)
    {
        lock (_sync)
        {
            return _attempt is { } last && ReferenceEquals(last.Options, current) ? last.State : StorageState.Waiting;
        }
    }

    private Attempt Begin(DbContextOptions<OptimizelyDbContext> current)
    {
        lock (_sync)
        {
            Attempt? last = _attempt is { } known && ReferenceEquals(known.Options, current) ? known : null;
            if (last is not null && (!last.Outcome.IsCompleted || _time.GetElapsedTime(last.Ended) < Pause))
            {
                return last;
            }

            var attempt = new Attempt(current, last is null ? FirstWait : LaterWait);
            attempt.Outcome = Detached.RunAsync(async () =>
            {
                attempt.State = await MigrateAsync(current);
                attempt.Ended = _time.GetTimestamp();
                return attempt.State;
            });
            return _attempt = attempt;
        }
    }

    private async Task<StorageState> MigrateAsync(DbContextOptions<OptimizelyDbContext> current)
    {
        long started = _time.GetTimestamp();
        try
        {
            await using var context = new OptimizelyDbContext(current);
            if (_recheck && !await TableMigrations.ExistAsync(context, CancellationToken.None))
            {
                _removed = true;
                return StorageState.Removed;
            }

            await TableMigrations.UpAsync(context, CancellationToken.None);
            _ready = current;
            TimeSpan elapsed = _time.GetElapsedTime(started);
            StorageLog.Migrated(_logger, elapsed);
            return StorageState.Ready;
        }
        catch (Exception exception) when (DatabaseBusy.Is(exception))
        {
            StorageLog.Locked(_logger);
            return StorageState.Waiting;
        }
        catch (Exception exception)
        {
            if (_told != exception.Message)
            {
                // Not again with every attempt.
                _told = exception.Message;
                StorageLog.MigrationFailed(_logger, exception);
            }

            return StorageState.Failed;
        }
    }

    private sealed class Attempt(DbContextOptions<OptimizelyDbContext> options, TimeSpan patience)
    {
        public DbContextOptions<OptimizelyDbContext> Options { get; } = options;

        public TimeSpan Patience { get; } = patience;

        public Task<StorageState> Outcome { get; set; } = Task.FromResult(StorageState.Waiting);

        public StorageState State { get; set; } = StorageState.Waiting;

        public long Ended { get; set; }
    }
}
