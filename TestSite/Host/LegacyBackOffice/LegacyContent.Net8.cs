using TestSite.Host.Content;
using TestSite.Host.Users;
using Umbraco.Cms.Core.ContentApps;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace TestSite.Host.LegacyBackOffice;

/// <summary>Documents as Umbraco 13's editor gets them: every language, and the content apps that packages add.</summary>
internal sealed class LegacyContent(
    ContentModels models,
    SiteLanguages languages,
    ContentAppFactoryCollection apps,
    ILocalizedTextService texts,
    IBackOfficeSecurityAccessor security)
{
    public object Display(SiteDocument document, IContentType type) => Display(models.Content(document), type, document);

    /// <summary>A document that does not exist yet.</summary>
    public object Scaffold(IContentType type, int parentId) =>
        Display(new Umbraco.Cms.Core.Models.Content(null, parentId, type) { Key = Guid.NewGuid() }, type, null);

    private static object Property(IPropertyType property, SiteValues? values) => new
    {
        alias = property.Alias,
        label = property.Name,
        description = property.Description,
        view = property.PropertyEditorAlias == "Umbraco.TextArea" ? "textarea" : "textbox",
        value = values?.Properties.GetValueOrDefault(property.Alias),
    };

    private static string State(SiteVariant? variant) => variant switch
    {
        null => "NotCreated",
        { Published: null } => "Draft",
        { HasPendingChanges: true } => "PublishedPendingChanges",
        _ => "Published",
    };

    private object Display(IContent content, IContentType type, SiteDocument? document) => new
    {
        id = content.Id,
        key = content.Key,
        parentId = content.ParentId,
        contentTypeAlias = type.Alias,
        contentTypeName = type.Name,
        icon = type.Icon,
        trashed = content.Trashed,
        updateDate = document?.Variants.Values.Max(v => v.UpdateDate),
        allowedActions = security.BackOfficeSecurity!.CurrentUser!.Groups.SelectMany(UserModels.Rights).Distinct(),
        variants = languages.All.Select(language => Variant(language, document?.Variants.GetValueOrDefault(language.IsoCode), type)),
        apps = Apps(content),
    };

    private static object Variant(ILanguage language, SiteVariant? variant, IContentType type) => new
    {
        name = variant?.Draft.Name,
        language = new { id = language.Id, culture = language.IsoCode, name = language.CultureName, isDefault = language.IsDefault },
        segment = (string?)null,
        state = State(variant),
        updateDate = variant?.UpdateDate,
        publishDate = variant?.PublishDate,
        properties = type.PropertyTypes.OrderBy(p => p.SortOrder).Select(p => Property(p, variant?.Draft)),
    };

    /// <summary>The editor's own app and those of packages, named in the user's language where there is such a text.</summary>
    private IEnumerable<object> Apps(IContent content) => apps.GetContentAppsFor(content)
        .Where(app => app.Alias == "umbContent" || app.View?.StartsWith("/App_Plugins/", StringComparison.Ordinal) == true)
        .Select(app => new { alias = app.Alias, name = NameOf(app), icon = app.Icon, view = app.View });

    private string? NameOf(ContentApp app)
    {
        var name = texts.Localize("apps", app.Alias, Culture());
        return name == $"[{app.Alias}]" ? app.Name : name;
    }

    private System.Globalization.CultureInfo Culture() =>
        System.Globalization.CultureInfo.GetCultureInfo(security.BackOfficeSecurity!.CurrentUser!.Language ?? "en-US");
}
