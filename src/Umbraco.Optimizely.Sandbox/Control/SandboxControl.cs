using Umbraco.Optimizely.Sandbox.Events;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.OAuth;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Control;

/// <summary>Steers a running sandbox from a test; the same as <c>/control/**</c>.</summary>
public sealed class SandboxControl
{
    private readonly SandboxDatabase _database;
    private readonly SandboxClock _clock;
    private readonly FaultQueue _faults;
    private readonly CallLog _calls;
    private readonly SandboxOptions _options;

    internal SandboxControl(SandboxDatabase database, SandboxClock clock, FaultQueue faults, CallLog calls, SandboxOptions options)
    {
        _database = database;
        _clock = clock;
        _faults = faults;
        _calls = calls;
        _options = options;
    }

    /// <summary>The time of the sandbox.</summary>
    public DateTimeOffset UtcNow => _clock.GetUtcNow();

    /// <summary>Sets the clock; it goes on running from there.</summary>
    public void SetClock(DateTimeOffset utcNow) => _clock.Set(utcNow);

    /// <summary>Moves the clock.</summary>
    public void AdvanceClock(TimeSpan by) => _clock.Advance(by);

    /// <summary>Makes the next calls of an operation fail; faults are used in the order they were added.</summary>
    public void AddFault(SandboxFault fault) => _faults.Add(fault);

    /// <summary>Removes all faults that have not happened.</summary>
    public void ClearFaults() => _faults.Clear();

    /// <summary>The calls received, oldest first.</summary>
    /// <param name="operation">Only those of one operation.</param>
    public IReadOnlyList<SandboxCall> Calls(string? operation = null) => _calls.List(operation);

    /// <summary>Forgets the calls received.</summary>
    public void ClearCalls() => _calls.Clear();

    /// <summary>Creates visitors of a running experiment.</summary>
    /// <exception cref="ArgumentException">The experiment does not exist or does not run, or a rate is wrong.</exception>
    public IReadOnlyList<BulkVariation> AddVisitors(BulkVisitors visitors)
    {
        try
        {
            return _database.Run(db => BulkCounting.Add(db, visitors, _clock.GetUtcNow()));
        }
        catch (ApiProblem problem)
        {
            throw new ArgumentException(problem.Message, nameof(visitors), problem);
        }
    }

    /// <summary>Lets every access token expire now; refresh tokens stay good.</summary>
    public void ExpireTokens() => _database.Run(db => new TokenStore(db).ExpireAccess(_clock.GetUtcNow()));

    /// <summary>Revokes every access and refresh token, as a user does who withdraws access. Personal tokens stay good.</summary>
    public void RevokeTokens() => _database.Run(db => new TokenStore(db).RevokeAll());

    /// <summary>Marks an experiment as having drafted changes, as a user does who edits it in Optimizely.</summary>
    /// <exception cref="ArgumentException">The experiment does not exist.</exception>
    public void AddDraft(long experimentId) => _database.Run(db =>
    {
        var store = new EntityStore(db);
        var experiment = store.Find(EntityKind.Experiment, experimentId)
            ?? throw new ArgumentException($"There is no experiment {experimentId}", nameof(experimentId));
        store.Save(experiment with { HasDraft = true });
    });

    /// <summary>Back to the first day: seed data, no faults, no calls, the clock as given.</summary>
    public void Reset()
    {
        _clock.Reset();
        _faults.Clear();
        _database.Run(db =>
        {
            foreach (var table in DatabaseSchema.Tables)
            {
                db.Execute($"DELETE FROM {table}");
            }

            Seed.Apply(db, _options.ProjectCount, _clock.GetUtcNow());
        });
        _calls.Clear();
    }
}
