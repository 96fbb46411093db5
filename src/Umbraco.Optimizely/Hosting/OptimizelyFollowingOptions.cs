namespace Umbraco.Optimizely.Hosting;

/// <summary>What the package does by itself when the document of a headline test changes.</summary>
public sealed class OptimizelyFollowingOptions
{
    /// <summary>
    /// Whether a test is paused when no visitor can see its headline any more, and archived when its document is deleted.
    /// Switched off, the panel only says so. The address of a document is followed in any case.
    /// </summary>
    /// <value>Default: true.</value>
    public bool Automatic { get; set; } = true;
}
