namespace Umbraco.Optimizely.Settings;

/// <summary>The site's languages, the default one first.</summary>
internal interface ISiteCultures
{
    Task<IReadOnlyList<string>> GetAsync(CancellationToken cancellationToken);
}
