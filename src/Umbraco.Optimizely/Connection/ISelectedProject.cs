namespace Umbraco.Optimizely.Connection;

/// <summary>The project the site works with.</summary>
internal interface ISelectedProject
{
    /// <summary>Cached, and forgotten on every server when it changes. Null when none is chosen.</summary>
    /// <exception cref="Storage.StorageUnavailableException">The site has no usable database.</exception>
    ValueTask<SelectedProject?> GetAsync(CancellationToken cancellationToken);
}
