using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TestSite.Host.Composition;
using TestSite.Host.Content;
using TestSite.Host.Website;
using Umbraco.Cms.Core.DependencyInjection;

namespace TestSite.Host;

/// <summary>A website on Umbraco's Core, with the package as any site would have it.</summary>
public sealed partial class TestSiteHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string? _temporary;

    private TestSiteHost(WebApplication app, string? temporary)
    {
        _app = app;
        _temporary = temporary;
        BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        app.Services.GetRequiredService<SiteAddress>().Base = BaseAddress;
    }

    /// <summary>Where the site listens.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The services of the site.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>What editors do, without a browser.</summary>
    public SiteContent Content => Services.GetRequiredService<SiteContent>();

    /// <summary>Starts a site on its database, which is made and filled when it is empty.</summary>
    /// <exception cref="TestSiteException">The port is taken, the database is old, or the demo content is missing.</exception>
    public static async Task<TestSiteHost> StartAsync(TestSiteHostOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var temporary = options.DataDirectory is null ? Directory.CreateTempSubdirectory("testsite-").FullName : null;
        var folders = new SiteFolders(Path.GetFullPath(options.DataDirectory ?? temporary!));
        var app = Build(options, folders);
        try
        {
            await app.StartAsync(cancellationToken);
            return new TestSiteHost(app, temporary);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException or SocketException)
        {
            await app.DisposeAsync();
            throw new TestSiteException($"Port {options.Port} is taken: choose another with --port.", e);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs until the program is told to stop.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken = default)
    {
        var stopped = new TaskCompletionSource();
        _app.Lifetime.ApplicationStopping.Register(() => stopped.TrySetResult());
        return stopped.Task.WaitAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (OperatingSystem.IsWindows())
        {
            // Only there an open file cannot be deleted; other sites of the process may be using theirs.
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        }

        if (_temporary is not null && Directory.Exists(_temporary))
        {
            Directory.Delete(_temporary, recursive: true);
        }
    }

    private static WebApplication Build(TestSiteHostOptions options, SiteFolders folders)
    {
        Directory.CreateDirectory(folders.Data);
        var package = new DemoPackage(options.PackageXml ?? Path.Combine(AppContext.BaseDirectory, "package.xml"));
        var database = new SiteDatabase(folders.Database);
        var isNew = database.EnsureCreated();

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(TestSiteHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Development",
        });
        Configure(builder, options, database);
        builder.Services.AddDataProtection()
            .SetApplicationName("TestSite")
            .PersistKeysToFileSystem(Directory.CreateDirectory(options.KeysDirectory ?? folders.Keys));
        var umbraco = builder.Services.AddCore(builder.Configuration);
        builder.Services.AddSite(database, folders, package);
        builder.Services.AddHostedService<SiteRuntime>();
        builder.Services.AddWebsite();
        builder.Services.AddBackoffice();
        umbraco.Compose();
        options.ConfigureServices?.Invoke(builder.Services);

        var app = builder.Build();
        StaticServiceProvider.Instance = app.Services;
        if (isNew)
        {
            app.Services.GetRequiredService<DocumentStore>().Put(package.Documents);
        }

        app.MapSite(options.BackofficeDist);
        return app;
    }

    private static void Configure(WebApplicationBuilder builder, TestSiteHostOptions options, SiteDatabase database)
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:umbracoDbDSN"] = database.ConnectionString,
            ["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Microsoft.Data.Sqlite",
        });
        builder.Configuration.AddInMemoryCollection(options.Settings);
        builder.Logging.ClearProviders();
        options.ConfigureLogging?.Invoke(builder.Logging);
        builder.WebHost.UseUrls(options.Port == 0 ? "http://127.0.0.1:0" : $"http://localhost:{options.Port}");
        builder.WebHost.UseStaticWebAssets();

        // Core registers more than this site uses, so nothing is built before it is asked for.
        builder.Host.UseDefaultServiceProvider(provider =>
        {
            provider.ValidateOnBuild = false;
            provider.ValidateScopes = true;
        });
    }
}
