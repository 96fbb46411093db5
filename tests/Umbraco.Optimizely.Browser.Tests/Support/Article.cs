namespace Umbraco.Optimizely.Browser.Tests.Support;

/// <summary>An article of the demo content in one culture.</summary>
internal sealed record Article(Guid Key, string Headline, string Path);
