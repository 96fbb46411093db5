using TestSite.Host;

namespace Umbraco.Optimizely.Tests.Host;

/// <summary>One site on an empty database for the tests of a class.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public TestSiteHost Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TestSiteHost.StartAsync(new TestSiteHostOptions(), Token);

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
