using System.Collections.Concurrent;
using Microsoft.Playwright;
using Umbraco.Optimizely.Sandbox.Tests.Cdn;
using Umbraco.Optimizely.Testing;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

/// <summary>One browser and one web server for all tests of the client; started by the first that needs them.</summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly ConcurrentBag<IPage> _idle = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private CdnSite? _site;
    private int _count;

    /// <summary>A fresh visitor on a host name of their own, with the given project, in a tab that another test may use later.</summary>
    internal async Task<Visit> VisitAsync(Datafile datafile)
    {
        await StartAsync();
        var page = _idle.TryTake(out var idle) ? idle : await NewPageAsync("en-US");
        return new Visit(NewScenario(datafile), page, () =>
        {
            _idle.Add(page);
            return ValueTask.CompletedTask;
        });
    }

    /// <summary>As <see cref="VisitAsync"/>, in a browser profile of its own.</summary>
    internal async Task<Visit> VisitAloneAsync(Datafile datafile, string locale = "en-US")
    {
        await StartAsync();
        var page = await NewPageAsync(locale);
        return new Visit(NewScenario(datafile), page, page.Context.DisposeAsync);
    }

    private Scenario NewScenario(Datafile datafile) => _site!.Add($"site{Interlocked.Increment(ref _count)}.test", datafile);

    private async Task<IPage> NewPageAsync(string locale)
    {
        var context = await _browser!.NewContextAsync(new() { Locale = locale, ViewportSize = new() { Width = 640, Height = 480 } });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        return page;
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
                // They may share a process, which saves starting one for each.
                Args =
                [
                    .. ChromiumLocator.Arguments, "--disable-site-isolation-trials",
                    $"--host-resolver-rules=MAP *.test:80 127.0.0.1:{_site.Port}",
                ],
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
