using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace Umbraco.Optimizely.Security;

/// <summary>Umbraco 13: letters, node ids and language ids.</summary>
internal sealed class DocumentPermissions(
    ICurrentEditor editor,
    ContentPermissions permissions,
    IIdKeyMap idKeyMap,
    ILocalizationService languages) : IDocumentPermissions
{
    public Task<DocumentAccessResult> CheckAsync(Guid documentKey, DocumentAccess access, string? culture, CancellationToken cancellationToken) =>
        Task.FromResult(Check(documentKey, access, culture));

    private DocumentAccessResult Check(Guid documentKey, DocumentAccess access, string? culture)
    {
        if (!editor.IsSignedIn)
        {
            return DocumentAccessResult.Denied;
        }

        Cms.Core.Attempt<int> id = idKeyMap.GetIdForKey(documentKey, UmbracoObjectTypes.Document);
        if (!id.Success)
        {
            return DocumentAccessResult.NotFound;
        }

        char letter = access == DocumentAccess.Publish ? ActionPublish.ActionLetter : ActionBrowse.ActionLetter;
        ContentPermissions.ContentAccess result = permissions.CheckPermissions(id.Result, editor.User, out IContent? _, [letter]);

        return result switch
        {
            ContentPermissions.ContentAccess.Granted => MayUseLanguage(editor.User, access, culture),
            ContentPermissions.ContentAccess.NotFound => DocumentAccessResult.NotFound,
            _ => DocumentAccessResult.Denied,
        };
    }

    private DocumentAccessResult MayUseLanguage(IUser user, DocumentAccess access, string? culture)
    {
        if (access == DocumentAccess.Browse || string.IsNullOrEmpty(culture))
        {
            return DocumentAccessResult.Granted;
        }

        int? language = languages.GetLanguageIdByIsoCode(culture);
        return language is not null && user.CalculateAllowedLanguageIds(languages)?.Contains(language.Value) == true
            ? DocumentAccessResult.Granted
            : DocumentAccessResult.Denied;
    }
}
