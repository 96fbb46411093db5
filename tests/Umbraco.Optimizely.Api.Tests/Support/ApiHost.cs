using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Api.Tests.Support;

/// <summary>The clients as a site has them, over a fake Optimizely.</summary>
internal sealed class ApiHost : IDisposable
{
    public const string Token = "2:first-token-b1c2";
    public const string NewToken = "2:second-token-d3e4";

    private readonly ServiceProvider _services;

    public ApiHost(IAccessTokenSource? tokens = null, Action<OptimizelyApiOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace));
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton(tokens ?? new FakeTokens(Token));
        services.AddOptimizelyApi(configure);
        foreach (var name in new[] { OptimizelyHttpClients.Rest, OptimizelyHttpClients.OAuth, OptimizelyHttpClients.Events })
        {
            services.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler(() => Fake);
        }

        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public FakeOptimizely Fake { get; } = new();

    public InstantWaits Time { get; } = new();

    public LogLines Log { get; } = new();

    public IOptimizelyClient Client => _services.GetRequiredService<IOptimizelyClient>();

    public IOptimizelyClientFactory Clients => _services.GetRequiredService<IOptimizelyClientFactory>();

    public IOptimizelyOAuthClient OAuth => _services.GetRequiredService<IOptimizelyOAuthClient>();

    public IOptimizelyEventClient Events => _services.GetRequiredService<IOptimizelyEventClient>();

    public void Dispose()
    {
        _services.Dispose();
        Fake.Dispose();
        Log.Dispose();
    }
}
