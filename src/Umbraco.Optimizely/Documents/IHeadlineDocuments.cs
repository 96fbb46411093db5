namespace Umbraco.Optimizely.Documents;

/// <summary>Reads documents with the site's own settings.</summary>
internal interface IHeadlineDocuments
{
    /// <summary>The document in a culture; null when it does not exist.</summary>
    Task<HeadlineDocument?> FindAsync(Guid key, string? culture, CancellationToken cancellationToken);
}
