using Microsoft.Playwright;
using Umbraco.Optimizely.Sandbox.Tests.Cdn;
using Umbraco.Optimizely.Testing;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

/// <summary>One browser and one web server for all tests of the client; started by the first that needs them.</summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private CdnSite? _site;
    private int _count;

    /// <summary>A fresh visitor on a host name of their own, with the given project.</summary>
    internal async Task<Visit> VisitAsync(Datafile datafile, Action<BrowserNewContextOptions>? configure = null)
    {
        await StartAsync();
        var scenario = _site!.Add($"site{Interlocked.Increment(ref _count)}.test", datafile);
        var options = new BrowserNewContextOptions { Locale = "en-US" };
        configure?.Invoke(options);
        return new Visit(scenario, await _browser!.NewContextAsync(options));
    }

    private async Task StartAsync()
    {
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_browser is not null)
            {
                return;
            }

            var executable = await ChromiumLocator.FindAsync(TestContext.Current.CancellationToken);
            _site = await CdnSite.StartAsync();
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = executable,
                // Every test has its own host: cookies, storage and events of one never meet another's.
                Args = [.. ChromiumLocator.Arguments, $"--host-resolver-rules=MAP *.test:80 127.0.0.1:{_site.Port}"],
            });
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        _gate.Dispose();
    }
}
