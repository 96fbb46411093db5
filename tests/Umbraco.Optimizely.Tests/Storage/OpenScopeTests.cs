using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NSubstitute;
using TestSite.Host;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Optimizely.Settings;
using Umbraco.Optimizely.Storage;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Storage;

/// <summary>Inside an open scope of the CMS, SQLite lets nobody else write: the package's database is not used there.</summary>
public sealed class OpenScopeTests : IDisposable
{
    private const int InsideScope = 103;

    // Raised when the site starts and when a page of the back office of 13 is rendered: nothing is changed there.
    private static readonly string[] OutsideChanges = ["UmbracoApplication", "ServerVariablesParsing"];

    private static readonly Type[] Handlers = [typeof(INotificationHandler<>), typeof(INotificationAsyncHandler<>)];

    private readonly RecordingLogs _logs = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<Type, Type> PackageHandlers() =>
        [.. from type in typeof(OptimizelyDbContext).Assembly.GetTypes()
            where !type.IsAbstract
            from contract in type.GetInterfaces()
            where contract.IsGenericType && Handlers.Contains(contract.GetGenericTypeDefinition())
            select new TheoryDataRow<Type, Type>(type, contract.GetGenericArguments()[0])];

    public void Dispose() => _logs.Dispose();

    [Theory]
    [MemberData(nameof(PackageHandlers))]
    public void Handler_OfThePackage_ComesAfterTheChange(Type handler, Type notification)
    {
        bool isBefore = typeof(ICancelableNotification).IsAssignableFrom(notification)
            || (notification.Name.EndsWith("ingNotification", StringComparison.Ordinal) && !OutsideChanges.Any(name => notification.Name.StartsWith(name, StringComparison.Ordinal)));

        Assert.False(isBefore, $"{handler.Name} handles {notification.Name}, inside the scope of the change.");
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task CreateAsync_ScopeOpenOrNot_IsTold(bool open, int told)
    {
        ICoreScopeProvider scopes = Substitute.For<ICoreScopeProvider>();
        scopes.Context.Returns(open ? Substitute.For<IScopeContext>() : null);
        await using var harness = new PackageHarness(new HarnessOptions { Configure = services => services.AddSingleton(scopes) });

        await using OptimizelyDbContext context = await harness.Get<IOptimizelyDbContextFactory>().CreateAsync(Cancel);

        Assert.Equal(told, harness.Logs.Lines.Count(line => line.Id.Id == InsideScope && line.Level == LogLevel.Error));
    }

    [Fact]
    public async Task Content_EveryChange_DoesNotUseTheDatabaseInsideItsScope()
    {
        await using TestSiteHost site = await StartAsync();

        await ChangeEverythingAsync(site);

        Assert.DoesNotContain(_logs.Lines, line => line.Id.Id == InsideScope);
    }

    [Fact]
    public async Task Content_HandlerThatBreaksTheRule_IsFound()
    {
        await using TestSiteHost site = await StartAsync(services =>
            services.AddTransient<INotificationAsyncHandler<ContentPublishingNotification>, BreaksTheRule>());

        await ChangeEverythingAsync(site);

        Assert.Contains(_logs.Lines, line => line.Id.Id == InsideScope);
    }

    private static async Task ChangeEverythingAsync(TestSiteHost site)
    {
        SiteDocument article = site.Content.All.First(document => document.TypeAlias == "article");
        SiteDocument other = site.Content.All.Last(document => document.TypeAlias == "article");
        SiteOutcome[] outcomes =
        [
            await site.Content.SetAsync(article.Key, "en-US", "headline", "Another headline", Cancel),
            await site.Content.PublishAsync(article.Key, ["en-US"], Cancel),
            await site.Content.UnpublishAsync(article.Key, cancellationToken: Cancel),
            await site.Content.TrashAsync(article.Key, Cancel),
            await site.Content.DeleteAsync(other.Key, Cancel),
        ];
        Assert.All(outcomes, outcome => Assert.True(outcome.Done));
    }

    private Task<TestSiteHost> StartAsync(Action<IServiceCollection>? configure = null) => TestSiteHost.StartAsync(
        new TestSiteHostOptions
        {
            ConfigureServices = configure,
            ConfigureLogging = logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(_logs),
        },
        Cancel);

    private sealed class BreaksTheRule(ISettingsService settings) : INotificationAsyncHandler<ContentPublishingNotification>
    {
        public async Task HandleAsync(ContentPublishingNotification notification, CancellationToken cancellationToken) =>
            await settings.GetAsync(cancellationToken);
    }
}
