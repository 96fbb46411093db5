using Umbraco.Cms.Core.Models;

namespace TestSite.Host.Content;

internal static class AllowedTypes
{
    public static ContentTypeSort Of(IContentType type, int order) => new(new Lazy<int>(() => type.Id), order, type.Alias);
}
