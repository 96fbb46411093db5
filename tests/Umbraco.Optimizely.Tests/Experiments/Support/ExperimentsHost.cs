using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NSubstitute;
using Umbraco.Cms.Core.Events;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Hosting;
using Umbraco.Optimizely.Hosting.Background;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Pages;
using Umbraco.Optimizely.Results;
using Umbraco.Optimizely.Sandbox;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Settings;
using Umbraco.Optimizely.Storage;
using Umbraco.Optimizely.Tests.Experiments.Store;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Experiments.Support;

/// <summary>The feature's own services on a simulated Optimizely and a database of its own; the rest of the package is played.</summary>
internal sealed class ExperimentsHost : IAsyncDisposable
{
    public const long ProjectId = 21014920001;

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;
    private readonly bool _isFirst;

    private ExperimentsHost(SandboxServer sandbox, TestDatabase database, ExperimentsHost? first = null)
    {
        Sandbox = sandbox;
        _database = database;
        _isFirst = first is null;
        (Document, Package, Time, Site) = first is null ? (new(), new(), new(), new()) : (first.Document, first.Package, first.Time, first.Site);
        _services = Build();
    }

    public SandboxServer Sandbox { get; }

    public string DatabaseFile => _database.File;

    public CallInterceptor Calls { get; } = new();

    public FakeDocument Document { get; }

    public IEventAggregator Events { get; } = Substitute.For<IEventAggregator>();

    public IConnectionService Connection { get; } = Substitute.For<IConnectionService>();

    public FakePackage Package { get; }

    public ShiftedTime Time { get; }

    public FakeSite Site { get; }

    public OptimizelyOptions Options { get; } = new();

    public ICurrentEditor Editor { get; } = Substitute.For<ICurrentEditor>();

    public IDocumentPermissions Permissions { get; } = Substitute.For<IDocumentPermissions>();

    public IExperimentService Service => Get<IExperimentService>();

    public IExperimentStore Store => Get<IExperimentStore>();

    public IOptimizelyClient Client => Get<IOptimizelyClient>();

    public static async Task<ExperimentsHost> StartAsync(CancellationToken cancellationToken = default)
        => new(await SandboxServer.StartAsync(new SandboxOptions { EnableControl = true }, cancellationToken), await TestDatabase.CreateAsync());

    /// <summary>Another server of the same site.</summary>
    public ExperimentsHost Another() => new(Sandbox, _database, this);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<HeadlineDocument?> FindDocumentAsync()
        => Get<IHeadlineDocuments>().FindAsync(Document.Key, Document.Culture, near: null, CancellationToken.None);

    /// <summary>What Umbraco says of every permission.</summary>
    public void Permit(DocumentAccessResult result)
        => Permissions
            .CheckAsync(Arg.Any<Guid>(), Arg.Any<DocumentAccess>(), Arg.Any<string?>(), Arg.Any<CancellationToken>())
            .Returns(result);

    /// <summary>Creates a test of the document with two alternatives.</summary>
    public async Task<HeadlineExperiment> CreateAsync(string metric = "opened", Guid? requestId = null, string? eventId = null)
        => await Service.CreateAsync(
            (await FindDocumentAsync())!,
            requestId ?? Guid.NewGuid(),
            Input(metric, eventId),
            CancellationToken.None);

    public static ExperimentInput Input(string metric = "opened", string? eventId = null)
        => new(null, [new VariationInput(null, "First alternative", null), new VariationInput(null, "Second alternative", null)], metric, eventId);

    /// <summary>What Optimizely has of this feature that is not archived.</summary>
    public async Task<UpstreamObjects> LiveObjectsAsync()
    {
        // Straight to the simulated service, past faults that are still waiting.
        Sandbox.Control.ClearFaults();
        Calls.Clear();
        var experiments = await Client.Experiments.ListAllAsync(ProjectId);
        var pages = await Client.Pages.ListAllAsync(ProjectId);
        var events = await Client.Events.ListAllAsync(ProjectId);
        return new UpstreamObjects(
            experiments.Where(e => e.Status != ExperimentStatus.Archived).ToList(),
            pages.Where(p => p.Archived != true).ToList(),
            events.Where(e => e.Archived != true && e.EventType == OptimizelyEventType.Click).ToList());
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (!_isFirst)
        {
            return;
        }

        await Sandbox.DisposeAsync();
        await _database.DisposeAsync();
    }

    private ServiceProvider Build()
    {
        Editor.IsSignedIn.Returns(true);
        Editor.Key.Returns(Guid.Parse("5a3b0d8e-0000-4000-8000-000000000001"));
        Editor.Name.Returns("Edith Editor");
        Connection.GetStateAsync(Arg.Any<CancellationToken>()).Returns(new ConnectionStatus
        {
            State = ConnectionState.Connected,
            Say = () => ("Connected.", ""),
            Project = new ConnectedProject("21014920001", "Acme Website", false),
        });
        Permit(DocumentAccessResult.Granted);

        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        services.AddMemoryCache();
        services.AddSingleton<TimeProvider>(Time);
        var options = Substitute.For<IOptionsMonitor<OptimizelyOptions>>();
        options.CurrentValue.Returns(Options);
        services.AddSingleton(options).AddSingleton(Substitute.For<ISiteWorkGate>());
        services.AddSingleton<IAccessTokenSource>(Package);
        services.AddOptimizelyApi(options =>
        {
            options.ApiBaseUrl = new Uri(Sandbox.BaseAddress, "v2");
            options.Timeout = TimeSpan.FromSeconds(2);
            options.MaxResponseBytes = 1024 * 1024;
        });
        services.AddHttpClient(OptimizelyHttpClients.Rest).AddHttpMessageHandler(() => new InterceptingHandler(Calls));
        services.AddSingleton<IOptimizelyDbContextFactory>(_database);
        services.AddSingleton(Connection).AddSingleton(Editor).AddSingleton(Permissions);
        services.AddSingleton<ISelectedProject>(Package).AddSingleton<ISettingsService>(Package).AddSingleton<ISiteCultures>(Package);
        services.AddSingleton(Events).AddSingleton<NotificationGuard>().AddSingleton<IOptimizelyFailureTexts, OptimizelyFailureTexts>();
        services.AddSingleton<IDocumentReader>(Document).AddSingleton<IHeadlineWriter>(Document).AddSingleton<ISitePages>(Site);
        var builder = PackageBuilder.Of(services);
        builder.AddExperiments().AddResults();
        services.AddHttpClient(PageFetcher.Client).ConfigurePrimaryHttpMessageHandler(() => Site);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }
}
