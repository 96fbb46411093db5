using Microsoft.Extensions.DependencyInjection;
using Umbraco.Optimizely.Api.Tests.Support;
using Umbraco.Optimizely.Sandbox;

namespace Umbraco.Optimizely.Api.Tests.Sandbox;

/// <summary>The clients as a site has them, over a sandbox of their own.</summary>
internal sealed class SandboxHost : IAsyncDisposable
{
    public const long Project = 21014920001;
    public const string PersonalToken = "2:sandbox-personal-token";
    public const string ViewerToken = "2:sandbox-viewer-token";
    public const string ClientId = "5352110138";
    public const string ClientSecret = "sandbox-secret";

    private readonly ServiceProvider _services;

    private SandboxHost(SandboxServer server, IAccessTokenSource tokens, Action<OptimizelyApiOptions>? configure)
    {
        Server = server;
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(tokens)
            .AddOptimizelyApi(options =>
            {
                options.ApiBaseUrl = new Uri(server.BaseAddress, "v2");
                options.AuthorizeUrl = new Uri(server.BaseAddress, "oauth2/authorize");
                options.TokenUrl = new Uri(server.BaseAddress, "oauth2/token");
                options.EventsUrl = new Uri(server.BaseAddress, "v1/events");
                configure?.Invoke(options);
            })
            .BuildServiceProvider(validateScopes: true);
    }

    public SandboxServer Server { get; }

    public IOptimizelyClient Client => _services.GetRequiredService<IOptimizelyClient>();

    public IOptimizelyClientFactory Clients => _services.GetRequiredService<IOptimizelyClientFactory>();

    public IOptimizelyOAuthClient OAuth => _services.GetRequiredService<IOptimizelyOAuthClient>();

    public IOptimizelyEventClient Events => _services.GetRequiredService<IOptimizelyEventClient>();

    public static async Task<SandboxHost> StartAsync(
        SandboxOptions? options = null,
        Action<OptimizelyApiOptions>? configure = null,
        IAccessTokenSource? tokens = null) => new(
            await SandboxServer.StartAsync(options, TestContext.Current.CancellationToken),
            tokens ?? new FakeTokens(PersonalToken),
            configure);

    public Task<OptimizelyPage> CreatePageAsync(string key) => Client.Pages.CreateAsync(
        new()
        {
            ProjectId = Project,
            Name = key,
            Key = key,
            EditUrl = "https://acme.example/",
            Conditions = """["and",["or",{"type":"url","match_type":"simple","value":"https://acme.example/"}]]""",
            ActivationType = PageActivationType.Immediate,
        },
        TestContext.Current.CancellationToken);

    public async Task<OptimizelyExperiment> CreateExperimentAsync(ExperimentAction? action = null)
    {
        var page = await CreatePageAsync("experiment_page");
        return await Client.Experiments.CreateAsync(Experiment(page.Id!.Value), action, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Server.DisposeAsync();
    }

    private static ExperimentCreate Experiment(long pageId) => new()
    {
        ProjectId = Project,
        Name = "Headline test",
        PageIds = [pageId],
        Metrics = [new() { Aggregator = "unique", EventId = pageId, Scope = "visitor", WinningDirection = "increasing" }],
        Variations =
        [
            new() { Name = "Original", Weight = 5000, Actions = [new() { PageId = pageId, Changes = [] }] },
            new()
            {
                Name = "Headline B",
                Weight = 5000,
                Actions = [new() { PageId = pageId, Changes = [new() { Type = ExperimentChangeType.CustomCode, Value = "document.title = 'B';" }] }],
            },
        ],
    };
}
