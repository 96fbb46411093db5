using Umbraco.Cms.Core.Models.PublishedContent;

namespace Umbraco.Optimizely.Documents;

/// <summary>Members of published content that moved between the versions of Umbraco.</summary>
internal static class PublishedContentMembers
{
    /// <summary>The published cultures; an empty key for content that does not vary.</summary>
    public static IReadOnlyDictionary<string, PublishedCultureInfo> Cultures(IPublishedContent content) => content.Cultures;
}
