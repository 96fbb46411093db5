namespace Umbraco.Optimizely.Documents;

/// <summary>What a page is to a document.</summary>
internal enum SitePagePlace
{
    /// <summary>Its own page.</summary>
    Own,

    /// <summary>A page that may list it: one above it, or one beside that.</summary>
    List,
}
