namespace Umbraco.Optimizely.Hosting;

/// <summary>How the snippet is put into the site's pages.</summary>
public sealed class OptimizelySnippetOptions
{
    /// <summary>
    /// Whether the snippet is written first into <c>head</c> of every page. Switch it off to place
    /// <c>&lt;optimizely-snippet /&gt;</c> in a template; a page never gets it twice.
    /// </summary>
    /// <value>Default: true.</value>
    public bool Automatic { get; set; } = true;
}
