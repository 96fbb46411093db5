namespace Umbraco.Optimizely.Storage;

/// <summary>What a cache holds; sent between servers by name.</summary>
internal enum CachePart
{
    Connection,
    Project,
    Settings,

    /// <summary>Everything: the tables were removed.</summary>
    Storage,
}
