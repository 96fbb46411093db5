using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Umbraco.Optimizely.Tests.Hosting;

internal sealed record HarnessOptions
{
    /// <summary>A file that several servers share; null for one of its own.</summary>
    public string? DatabaseFile { get; init; }

    /// <summary>How many seconds the site waits for a locked database.</summary>
    public int DatabaseTimeout { get; init; } = 30;

    public TimeProvider? Time { get; init; }

    /// <summary>Keys that several servers share.</summary>
    public IDataProtectionProvider? Keys { get; init; }

    public Uri? Sandbox { get; init; }

    public Dictionary<string, string?> Settings { get; init; } = [];

    public Action<IServiceCollection>? Configure { get; init; }
}
