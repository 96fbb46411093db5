namespace Umbraco.Optimizely.Documents;

/// <summary>Reads documents through members that every supported version of Umbraco has in the same place.</summary>
internal interface IDocumentReader
{
    /// <summary>
    /// Reads a document in a culture (null or empty for one that does not vary).
    /// Gives null when it does not exist. The headline is that of the given property, or, without one, the first
    /// text of <c>headline</c> and <c>title</c>, or the name.
    /// </summary>
    /// <param name="key">The document.</param>
    /// <param name="culture">The culture.</param>
    /// <param name="headlinePropertyOf">Gives the property of a document type, or null.</param>
    /// <param name="near">
    /// An address of the site: the document's own one is on its host, unless the host names that Umbraco knows say otherwise.
    /// Null takes the host of the request, of which there is none in the background.
    /// </param>
    DocumentSnapshot? Read(Guid key, string? culture, Func<string, string?> headlinePropertyOf, Uri? near);
}
