namespace Umbraco.Optimizely.Sandbox;

/// <summary>Settings of a sandbox.</summary>
public sealed record SandboxOptions
{
    /// <summary>The SQLite file that keeps the state, created when missing; null keeps it in memory.</summary>
    public string? DatabasePath { get; init; }

    /// <summary>The port on this machine; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Whether <c>/control/**</c> answers; false by default. <see cref="SandboxServer.Control"/> works either way.</summary>
    public bool EnableControl { get; init; }

    /// <summary>Https origins outside this machine that the OAuth application may return to.</summary>
    public IReadOnlyList<string> SiteOrigins { get; init; } = [];

    /// <summary>Number of further projects to generate in the first account, for lists of hundreds.</summary>
    public int ProjectCount { get; init; }

    /// <summary>Seconds after the first start of an experiment in which its results are still being computed (202); 0 by default.</summary>
    public int ResultsDelaySeconds { get; init; }

    /// <summary>False (default): results without any visitor are 204. True: they are a body of zeros.</summary>
    public bool ZeroVisitorResults { get; init; }

    /// <summary>The clock that the sandbox clock follows; the system's by default.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
