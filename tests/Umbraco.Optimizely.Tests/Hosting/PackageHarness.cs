using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NSubstitute;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Services;
using Umbraco.Optimizely.Hosting;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Tests.Hosting;

/// <summary>The package's services as one server of a site has them: a database file, no Umbraco around.</summary>
internal sealed class PackageHarness : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private readonly string? _ownFile;

    public PackageHarness(HarnessOptions? options = null)
    {
        options ??= new HarnessOptions();
        DatabaseFile = options.DatabaseFile ?? Path.Combine(Path.GetTempPath(), $"optimizely-{Guid.NewGuid():N}.db");
        _ownFile = options.DatabaseFile is null ? DatabaseFile : null;
        Storage.DatabaseFile.Make(DatabaseFile);

        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(Settings(options)).Build());
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        services.AddSingleton(options.Time ?? TimeProvider.System);
        services.AddSingleton(options.Keys ?? new EphemeralDataProtectionProvider());
        services.Configure<ConnectionStrings>(connection =>
        {
            connection.ConnectionString = $"Data Source={DatabaseFile};Default Timeout={options.DatabaseTimeout};Pooling=False";
            connection.ProviderName = "Microsoft.Data.Sqlite";
        });

        IRuntimeState runtime = Substitute.For<IRuntimeState>();
        runtime.Level.Returns(_ => Level);
        services.AddSingleton(runtime);
        services.AddSingleton<IEventAggregator>(provider => new EventAggregator(type => provider.GetService(type)!));
        services.AddSingleton<ICurrentEditor>(Editor);
        services.AddSingleton<ICacheInvalidation, LocalInvalidation>();

        IUmbracoBuilder builder = PackageBuilder.Of(services);
        builder.AddUmbracoOptimizely();

        options.Configure?.Invoke(services);
        services.RemoveAll<IDataProtectionProvider>();
        services.AddSingleton(options.Keys ?? new EphemeralDataProtectionProvider());
        _provider = services.BuildServiceProvider();
    }

    public string DatabaseFile { get; }

    public RuntimeLevel Level { get; set; } = RuntimeLevel.Run;

    public FakeEditor Editor { get; } = new();

    public RecordingLogs Logs { get; } = new();

    public T Get<T>()
        where T : notnull => _provider.GetRequiredService<T>();

    /// <summary>All text of the database, table by table.</summary>
    public async Task<string> DumpAsync()
    {
        await using OptimizelyDbContext context = await Get<IOptimizelyDbContextFactory>().CreateAsync(TestContext.Current.CancellationToken);
        return string.Join('\n', await DatabaseText.ReadAsync(DatabaseFile));
    }

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        if (_ownFile is not null)
        {
            Storage.DatabaseFile.Delete(_ownFile);
        }
    }

    private static Dictionary<string, string?> Settings(HarnessOptions options)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Optimizely:ClientId"] = "5352110138",
            ["Optimizely:ClientSecret"] = "sandbox-secret",
        };

        if (options.Sandbox is { } sandbox)
        {
            settings["Optimizely:Endpoints:Api"] = $"{sandbox}v2";
            settings["Optimizely:Endpoints:Authorize"] = $"{sandbox}oauth2/authorize";
            settings["Optimizely:Endpoints:Token"] = $"{sandbox}oauth2/token";
            settings["Optimizely:Endpoints:Events"] = $"{sandbox}v1/events";
            settings["Optimizely:Endpoints:Cdn"] = $"{sandbox}".TrimEnd('/');
        }

        foreach ((string key, string? value) in options.Settings)
        {
            settings[key] = value;
        }

        return settings;
    }
}
