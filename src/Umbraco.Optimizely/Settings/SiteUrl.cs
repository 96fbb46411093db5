namespace Umbraco.Optimizely.Settings;

/// <summary>The address of a published document.</summary>
internal sealed record SiteUrl(Uri Url, string Name, string Culture);
