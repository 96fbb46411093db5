using Umbraco.Cms.Core.Models;

namespace TestSite.Host.Content;

internal static class AllowedTypes
{
    public static ContentTypeSort Of(IContentType type, int order) => new(type.Key, order, type.Alias);
}
