namespace Umbraco.Optimizely.Security;

/// <summary>Asks Umbraco whether the current editor may do something with a document: start nodes, permissions and language.</summary>
internal interface IDocumentPermissions
{
    /// <summary>Checks one document. The language is checked for <see cref="DocumentAccess.Publish"/> only, as the CMS does.</summary>
    /// <param name="documentKey">Key of the document.</param>
    /// <param name="access">What is wanted.</param>
    /// <param name="culture">Culture it is wanted for; null or empty for a document that does not vary.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    Task<DocumentAccessResult> CheckAsync(Guid documentKey, DocumentAccess access, string? culture, CancellationToken cancellationToken);
}
