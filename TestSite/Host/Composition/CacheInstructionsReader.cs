using Microsoft.Extensions.Hosting;
using TestSite.Host.Storage;
using Umbraco.Cms.Core.Cache;

namespace TestSite.Host.Composition;

/// <summary>Follows what other servers of the site say. The CMS looks every five seconds; here somebody waits for it.</summary>
internal sealed class CacheInstructionsReader(CacheInstructions instructions, CacheRefresherCollection refreshers, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var last = instructions.Last();
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var (id, refresher, payload) in instructions.ReadAfter(last))
            {
                last = id;
                if (refreshers[refresher] is IJsonCacheRefresher target)
                {
                    target.Refresh(payload);
                }
            }
        }
    }
}
