using Microsoft.Extensions.DependencyInjection;
using Umbraco.Optimizely.Hosting.Background;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>Follows content: soon after a change on the server where it happened, and by looking again and again on one.</summary>
internal sealed class FollowingWorker(IServiceScopeFactory scopes, ContentChanges changes, ISiteWorkGate gate, TimeProvider time)
    : SiteWorker(gate, time)
{
    /// <summary>Long enough for a change to reach the published content of its own server; changes in a row become one run.</summary>
    internal static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _time = time;

    protected override TimeSpan Interval => TimeSpan.FromSeconds(30);

    protected override WorkPlace Place => WorkPlace.OneServer;

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        if (changes.Latest + Settling - _time.GetUtcNow() is { } rest && rest > TimeSpan.Zero)
        {
            await Task.Delay(rest, _time, cancellationToken);
        }

        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SiteFollower>().RunAsync(cancellationToken);
    }
}
