using TestSite.Host.Content;
using Umbraco.Cms.Core.Models;

namespace TestSite.Host.ManagementApi;

/// <summary>Document types as the client gets them.</summary>
internal sealed class DocumentTypeModels(ContentTypes types)
{
    public IEnumerable<object> AtRoot => types.All.Where(t => t.AllowedAsRoot).Select(Short);

    public IEnumerable<object> Below(Guid id) => types.Find(id)?.AllowedContentTypes?
        .OrderBy(a => a.SortOrder)
        .Select(a => Short(types.Require(a.Alias!))) ?? [];

    public object? Item(Guid id) => types.Find(id) is { } type
        ? new { id = type.Key, name = type.Name, icon = type.Icon, description = type.Description, isElement = false, flags = Array.Empty<object>() }
        : null;

    public object? Find(Guid id) => types.Find(id) is { } type ? Full(type) : null;

    private static object Short(IContentType type) => new { id = type.Key, name = type.Name, description = type.Description, icon = type.Icon };

    private object Full(IContentType type) => new
    {
        id = type.Key,
        alias = type.Alias,
        name = type.Name,
        description = type.Description,
        icon = type.Icon,
        allowedAsRoot = type.AllowedAsRoot,
        variesByCulture = true,
        variesBySegment = false,
        collection = (Reference?)null,
        isElement = false,
        allowedTemplates = Array.Empty<Reference>(),
        defaultTemplate = (Reference?)null,
        cleanup = new { preventCleanup = false, keepAllVersionsNewerThanDays = (int?)null, keepLatestVersionPerDayForDays = (int?)null },
        allowedDocumentTypes = type.AllowedContentTypes?.Select(a => new { documentType = new Reference(types.Require(a.Alias!).Key), sortOrder = a.SortOrder }),
        compositions = Array.Empty<object>(),
        properties = type.PropertyGroups.SelectMany(g => g.PropertyTypes!.Select(p => Property(p, g.Key))),
        containers = type.PropertyGroups.Select(g => new { id = g.Key, parent = (Reference?)null, name = g.Name, type = "Group", sortOrder = g.SortOrder }),
    };

    private static object Property(IPropertyType property, Guid container) => new
    {
        id = property.Key,
        container = new Reference(container),
        sortOrder = property.SortOrder,
        alias = property.Alias,
        name = property.Name,
        description = property.Description,
        dataType = new Reference(property.DataTypeKey),
        variesByCulture = true,
        variesBySegment = false,
        validation = new { mandatory = property.Mandatory, mandatoryMessage = (string?)null, regEx = (string?)null, regExMessage = (string?)null },
        appearance = new { labelOnTop = false },
    };
}
