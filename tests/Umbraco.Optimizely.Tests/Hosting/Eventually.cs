using System.Diagnostics;

namespace Umbraco.Optimizely.Tests.Hosting;

/// <summary>Waits for what happens behind the caller's back.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(1);

    public static async Task IsTrueAsync(Func<Task<bool>> isSo)
    {
        var watch = Stopwatch.StartNew();
        while (!await isSo())
        {
            Assert.True(watch.Elapsed < Most, "It has not become so within a minute.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }
    }
}
