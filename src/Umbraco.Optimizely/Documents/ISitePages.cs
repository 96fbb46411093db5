namespace Umbraco.Optimizely.Documents;

/// <summary>Finds the pages on which visitors may see the headline of a document.</summary>
internal interface ISitePages
{
    /// <summary>
    /// The page itself first, then the home page of its site, the page above it and what else may list it; none when it has no address.
    /// </summary>
    Task<IReadOnlyList<SitePage>> AroundAsync(DocumentSnapshot document, CancellationToken cancellationToken);
}
