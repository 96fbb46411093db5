using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Umbraco.Optimizely.Settings;

/// <summary>The site's document types with the properties that can hold a headline.</summary>
internal sealed class DocumentTypeCatalog(IContentTypeService contentTypes)
{
    private static readonly HashSet<string> TextEditors = new(StringComparer.OrdinalIgnoreCase)
    {
        Constants.PropertyEditors.Aliases.TextBox,
        Constants.PropertyEditors.Aliases.TextArea,
    };

    public IReadOnlyList<DocumentTypeInfo> GetAll() =>
    [
        .. contentTypes.GetAll()
            .Where(type => !type.IsElement)
            .Select(Describe)
            .OrderBy(type => type.Name, StringComparer.CurrentCultureIgnoreCase),
    ];

    private static DocumentTypeInfo Describe(IContentType type) => new(
        type.Alias,
        type.Name ?? type.Alias,
        type.Icon,
        [
            .. type.CompositionPropertyTypes
                .Where(property => TextEditors.Contains(property.PropertyEditorAlias))
                .OrderBy(property => property.SortOrder)
                .Select(property => new DocumentTypeProperty(property.Alias, property.Name)),
        ]);
}
