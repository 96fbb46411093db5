using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TestSite.Host;

/// <summary>How a test site is started.</summary>
public sealed class TestSiteHostOptions
{
    /// <summary>Folder of the database and of the data protection keys; null: a temporary one, removed with the host.</summary>
    public string? DataDirectory { get; init; }

    /// <summary>Folder of the data protection keys; null: in <see cref="DataDirectory"/>.</summary>
    public string? KeysDirectory { get; init; }

    /// <summary>Port to listen on; 0: a free one, on 127.0.0.1.</summary>
    public int Port { get; init; }

    /// <summary>Configuration of the site, for example <c>Optimizely:ClientId</c>; wins over everything else.</summary>
    public IDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Folder with the built back-office client; null: no client, only its API.</summary>
    public string? BackofficeDist { get; init; }

    /// <summary>File with the demo content; null: <c>package.xml</c> beside the program.</summary>
    public string? PackageXml { get; init; }

    /// <summary>Further or replaced services, after the composers ran.</summary>
    public Action<IServiceCollection>? ConfigureServices { get; init; }

    /// <summary>Logging; null: warnings to nowhere.</summary>
    public Action<ILoggingBuilder>? ConfigureLogging { get; init; }
}
