using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TestSite.Host.Content;

namespace TestSite.Host.ManagementApi;

/// <summary>Languages, document types and data types.</summary>
internal static class StructureRoutes
{
    public static void Map(IEndpointRouteBuilder user)
    {
        user.MapGet("/language", (SiteLanguages languages, int skip = 0, int take = 100) => Paged<object>.Of(languages.All.Select(Language), skip, take));
        user.MapGet("/item/language", (string[] isoCode, SiteLanguages languages) =>
            languages.All.Where(l => isoCode.Contains(l.IsoCode)).Select(l => new { name = l.CultureName, isoCode = l.IsoCode }));
        MapTypes(user);
        user.MapGet("/data-type/{id:guid}", (Guid id, DataTypes types) => types.Find(id) is { } type ? Results.Json(type) : Results.NotFound());
        user.MapGet("/data-type/batch", (Guid[] id, DataTypes types) => Paged<DataTypeModel>.Of(types.All.Where(t => id.Contains(t.Id)), 0, id.Length));
        user.MapGet("/item/data-type", (Guid[] id, DataTypes types) => types.All.Where(t => id.Contains(t.Id)).Select(t => new
        {
            id = t.Id,
            name = t.Name,
            editorUiAlias = t.EditorUiAlias,
            editorAlias = t.EditorAlias,
            isDeletable = false,
            flags = Array.Empty<object>(),
        }));

        // The trees of the Settings section are empty: nothing can be changed there.
        user.MapGet("/tree/{kind}/root", () => Paged<object>.Empty);
    }

    private static void MapTypes(IEndpointRouteBuilder user)
    {
        user.MapGet("/document-type/{id:guid}", (Guid id, DocumentTypeModels models) =>
            models.Find(id) is { } type ? Results.Json(type) : Results.NotFound());
        user.MapGet("/document-type/allowed-at-root", (DocumentTypeModels models, int skip = 0, int take = 100) => Paged<object>.Of(models.AtRoot, skip, take));
        user.MapGet("/document-type/{id:guid}/allowed-children", (Guid id, DocumentTypeModels models, int skip = 0, int take = 100) =>
            Paged<object>.Of(models.Below(id), skip, take));
        user.MapGet("/document-type/{id:guid}/blueprint", () => Paged<object>.Empty);
        user.MapGet("/item/document-type", (Guid[] id, DocumentTypeModels models) => id.Select(models.Item).OfType<object>());
    }

    private static object Language(Umbraco.Cms.Core.Models.ILanguage language) => new
    {
        isoCode = language.IsoCode,
        name = language.CultureName,
        isDefault = language.IsDefault,
        isMandatory = language.IsMandatory,
        fallbackIsoCode = (string?)null,
    };
}
