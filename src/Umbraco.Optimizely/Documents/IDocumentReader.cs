namespace Umbraco.Optimizely.Documents;

/// <summary>Reads documents through members that every supported version of Umbraco has in the same place.</summary>
internal interface IDocumentReader
{
    /// <summary>
    /// Reads a document in a culture (null or empty for one that does not vary).
    /// Gives null when it does not exist. The headline is that of the given property, or, without one, the first
    /// text of <c>headline</c> and <c>title</c>, or the name.
    /// </summary>
    DocumentSnapshot? Read(Guid key, string? culture, Func<string, string?> headlinePropertyOf);
}
