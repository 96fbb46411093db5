namespace Umbraco.Optimizely.Settings;

/// <summary>The package's settings, as an administrator has stored them.</summary>
internal interface ISettingsService
{
    /// <summary>Cached, and forgotten on every server when they change.</summary>
    /// <exception cref="Storage.StorageUnavailableException">The site has no usable database.</exception>
    ValueTask<OptimizelySettings> GetAsync(CancellationToken cancellationToken);
}
