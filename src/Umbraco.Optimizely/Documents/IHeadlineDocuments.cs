namespace Umbraco.Optimizely.Documents;

/// <summary>Reads documents with the site's own settings.</summary>
internal interface IHeadlineDocuments
{
    /// <summary>The document in a culture; null when it does not exist.</summary>
    /// <param name="key">The document.</param>
    /// <param name="culture">The culture.</param>
    /// <param name="near">See <see cref="IDocumentReader.Read"/>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<HeadlineDocument?> FindAsync(Guid key, string? culture, Uri? near, CancellationToken cancellationToken);
}
