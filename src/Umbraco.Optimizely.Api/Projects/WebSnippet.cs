namespace Umbraco.Optimizely.Api;

/// <summary>Settings of a project's script.</summary>
public sealed record WebSnippet
{
    /// <summary>Counts up each time the script is published.</summary>
    public long? CodeRevision { get; init; }

    /// <summary>Size of the script in bytes.</summary>
    public long? JsFileSize { get; init; }

    /// <summary>Whether jQuery is in the script.</summary>
    public bool? IncludeJquery { get; init; }

    /// <summary>Which jQuery, or <c>none</c>.</summary>
    public string? Library { get; init; }

    /// <summary>Whether the address of a page may force a variation.</summary>
    public bool? EnableForceVariation { get; init; }

    /// <summary>Whether paused and draft experiments are left out.</summary>
    public bool? ExcludeDisabledExperiments { get; init; }

    /// <summary>Whether names are masked.</summary>
    public bool? ExcludeNames { get; init; }

    /// <summary>Whether the last part of a visitor's IP address is dropped.</summary>
    public bool? IpAnonymization { get; init; }

    /// <summary>Regular expression of addresses not counted.</summary>
    public string? IpFilter { get; init; }

    /// <summary>Script that runs on every page.</summary>
    public string? ProjectJavascript { get; init; }
}
