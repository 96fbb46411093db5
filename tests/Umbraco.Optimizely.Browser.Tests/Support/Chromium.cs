using Microsoft.Playwright;
using Umbraco.Optimizely.Testing;

[assembly: AssemblyFixture(typeof(Umbraco.Optimizely.Browser.Tests.Support.Chromium))]

namespace Umbraco.Optimizely.Browser.Tests.Support;

/// <summary>One browser for the whole run; each visitor gets a context of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not been started.");

    public async ValueTask InitializeAsync()
    {
        // A busy build machine takes its time.
        Assertions.SetDefaultExpectTimeout(60_000);
        var executable = await ChromiumLocator.FindAsync(TestContext.Current.CancellationToken);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = ChromiumLocator.Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
