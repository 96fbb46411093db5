using Microsoft.AspNetCore.Http;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>
/// Lets an action have a document or a test only when the editor may do that with the document: browse to see, publish to
/// change. For a test the document is the record's, whatever the client says.
/// </summary>
internal sealed class EditorAccess(
    IDocumentPermissions permissions,
    ICurrentEditor editor,
    IHeadlineDocuments documents,
    IExperimentStore store,
    ISiteCultures languages)
{
    /// <exception cref="ProblemException">404 or 403.</exception>
    public async Task<HeadlineDocument> DocumentAsync(Guid key, string? culture, DocumentAccess access, CancellationToken cancellationToken)
    {
        var document = await documents.FindAsync(key, culture, near: null, cancellationToken) ?? throw ExperimentProblems.DocumentNotFound();
        await RequireAsync(key, document.Document.Culture, access, cancellationToken);
        return document;
    }

    /// <exception cref="ProblemException">404 or 403.</exception>
    public async Task<HeadlineExperiment> ExperimentAsync(Guid id, DocumentAccess access, CancellationToken cancellationToken)
    {
        var record = await store.FindAsync(id, cancellationToken) ?? throw ExperimentProblems.NotFound();
        var result = await permissions.CheckAsync(
            record.DocumentKey, access, await LanguageAsync(record, cancellationToken), cancellationToken);

        // The test of a deleted document is nobody's: an administrator may still end it.
        return result == DocumentAccessResult.Granted || (result == DocumentAccessResult.NotFound && editor.IsAdmin)
            ? record
            : throw Refusal(result, access);
    }

    /// <summary>Nobody has a permission for a language that the site no longer has: the document's own one decides.</summary>
    private async Task<string> LanguageAsync(HeadlineExperiment record, CancellationToken cancellationToken)
        => (await languages.GetAsync(cancellationToken)).Contains(record.Culture, StringComparer.OrdinalIgnoreCase) ? record.Culture : "";

    private async Task RequireAsync(Guid key, string culture, DocumentAccess access, CancellationToken cancellationToken)
    {
        var result = await permissions.CheckAsync(key, access, culture, cancellationToken);
        if (result != DocumentAccessResult.Granted)
        {
            throw Refusal(result, access);
        }
    }

    private static ProblemException Refusal(DocumentAccessResult result, DocumentAccess access)
    {
        if (result == DocumentAccessResult.NotFound)
        {
            return ExperimentProblems.DocumentNotFound();
        }

        return access == DocumentAccess.Browse
            ? new ProblemException(
                StatusCodes.Status403Forbidden, "noPermission", ExperimentSentences.MayNotSee, ExperimentSentences.MayNotSeeAdvice)
            : new ProblemException(
                StatusCodes.Status403Forbidden,
                "noPermission",
                ExperimentSentences.MayNotPublish,
                ExperimentSentences.MayNotPublishAdvice);
    }
}
