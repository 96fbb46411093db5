namespace Umbraco.Optimizely.Storage;

/// <summary>Whether the package's tables can be used.</summary>
internal enum StorageState
{
    /// <summary>The site is not installed yet, or still starting.</summary>
    NoDatabase,

    /// <summary>The tables are being created or updated, or that waits for a locked database.</summary>
    Waiting,

    /// <summary>The tables could not be created or updated; it is tried again and again.</summary>
    Failed,

    Ready,

    /// <summary>An administrator has removed the tables since the site started.</summary>
    Removed,
}
