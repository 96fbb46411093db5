using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Umbraco.Optimizely.Security;

/// <summary>Umbraco 17 and 18: verbs, keys and cultures.</summary>
internal sealed class DocumentPermissions(ICurrentEditor editor, IContentPermissionService permissions) : IDocumentPermissions
{
    public async Task<DocumentAccessResult> CheckAsync(Guid documentKey, DocumentAccess access, string? culture, CancellationToken cancellationToken)
    {
        if (!editor.IsSignedIn)
        {
            return DocumentAccessResult.Denied;
        }

        string verb = access == DocumentAccess.Publish ? ActionPublish.ActionLetter : ActionBrowse.ActionLetter;
        DocumentAccessResult result = Map(await permissions.AuthorizeAccessAsync(editor.User, [documentKey], new HashSet<string> { verb }));

        if (result != DocumentAccessResult.Granted || access == DocumentAccess.Browse || string.IsNullOrEmpty(culture))
        {
            return result;
        }

        return Map(await permissions.AuthorizeCultureAccessAsync(editor.User, new HashSet<string> { culture }));
    }

    private static DocumentAccessResult Map(ContentAuthorizationStatus status) => status switch
    {
        ContentAuthorizationStatus.Success => DocumentAccessResult.Granted,
        ContentAuthorizationStatus.NotFound => DocumentAccessResult.NotFound,
        _ => DocumentAccessResult.Denied,
    };
}
