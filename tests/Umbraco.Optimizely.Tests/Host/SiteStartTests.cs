using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TestSite.Host;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Tests.Host;

public sealed class SiteStartTests : IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private readonly string _data = Directory.CreateTempSubdirectory("site-start-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task EmptyDatabase_GetsTheDemoContent()
    {
        await using var site = await StartAsync();

        Assert.Equal(12, site.Content.All.Count(d => d.TypeAlias == "article"));
        Assert.All(site.Content.All, d => Assert.Equal(["da-DK", "en-US"], d.Variants.Keys.Order()));
        Assert.All(site.Content.All.SelectMany(d => d.Variants.Values), v => Assert.NotNull(v.Published));
    }

    [Fact]
    public async Task Composers_OfEveryAssemblyBesideTheProgram_AreFound()
    {
        ServiceDescriptor[] services = [];

        await using var site = await StartAsync(registered => services = [.. registered]);

        Assert.NotNull(site.Services.GetService<HostTestsMarker>());
        Assert.Contains(services, d => !d.IsKeyedService && d.ImplementationType?.Assembly.GetName().Name == "Umbraco.Optimizely");
    }

    [Fact]
    public async Task ApplicationStarted_IsPublishedOnceTheSiteAnswers()
    {
        var handler = new StartedHandler();

        await using var site = await StartAsync(services => services.AddSingleton<Cms.Core.Events.INotificationHandler<UmbracoApplicationStartedNotification>>(handler));

        Assert.Equal(1, handler.Count);
    }

    [Fact]
    public async Task Restart_KeepsContent()
    {
        Guid key;
        await using (var first = await StartAsync())
        {
            key = first.Content.All.First(d => d.TypeAlias == "article").Key;
            await first.Content.SetAsync(key, "da-DK", "headline", "Gemt \"æøå\" 🎈", Token);
        }

        await using var second = await StartAsync();

        var variants = second.Content.Find(key)!.Variants;
        Assert.Equal("Gemt \"æøå\" 🎈", variants["da-DK"].Draft.Properties["headline"]);
        Assert.True(variants["da-DK"].HasPendingChanges);
        Assert.False(variants["en-US"].HasPendingChanges);
    }

    [Fact]
    public async Task DatabaseOfAnotherVersion_IsRefusedInOneSentence()
    {
        await using (await StartAsync())
        {
        }

        using (var connection = new SqliteConnection($"Data Source={Path.Combine(_data, "site.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE siteSchema SET version = 0";
            command.ExecuteNonQuery();
        }

        var refusal = await Assert.ThrowsAsync<TestSiteException>(() => StartAsync());

        Assert.Contains("--reset", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakenPort_IsRefusedInOneSentence()
    {
        await using var first = await TestSiteHost.StartAsync(new TestSiteHostOptions(), Token);

        var refusal = await Assert.ThrowsAsync<TestSiteException>(() => TestSiteHost.StartAsync(new TestSiteHostOptions { Port = first.BaseAddress.Port }, Token));

        Assert.Equal($"Port {first.BaseAddress.Port} is taken: choose another with --port.", refusal.Message);
    }

    private Task<TestSiteHost> StartAsync(Action<IServiceCollection>? configure = null) =>
        TestSiteHost.StartAsync(new TestSiteHostOptions { DataDirectory = _data, ConfigureServices = configure }, Token);

    private sealed class StartedHandler : Cms.Core.Events.INotificationHandler<UmbracoApplicationStartedNotification>
    {
        public int Count { get; private set; }

        public void Handle(UmbracoApplicationStartedNotification notification) => Count++;
    }
}

/// <summary>Registered by <see cref="HostTestsComposer"/>, which nothing names but the composer discovery.</summary>
public sealed class HostTestsMarker;

public sealed class HostTestsComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder) => builder.Services.AddSingleton<HostTestsMarker>();
}
