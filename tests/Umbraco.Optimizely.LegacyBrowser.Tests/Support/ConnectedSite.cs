using Umbraco.Optimizely.LegacyBrowser.Tests.Support;

[assembly: AssemblyFixture(typeof(ConnectedSite))]

namespace Umbraco.Optimizely.LegacyBrowser.Tests.Support;

/// <summary>One connected site for every test that does not begin before the connection; each takes articles of its own.</summary>
public sealed class ConnectedSite : IAsyncLifetime
{
    private LegacySite? _site;

    internal LegacySite Site => _site ?? throw new InvalidOperationException("The site has not been started.");

    public async ValueTask InitializeAsync()
    {
        _site = await LegacySite.StartAsync();
        await _site.ConnectAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
