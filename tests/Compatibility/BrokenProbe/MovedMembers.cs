using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace Umbraco.Optimizely.Compatibility.BrokenProbe;

/// <summary>Calls that are there on 17 and have moved on 18, as the package must not have them. The sweep has to find each.</summary>
internal static class MovedMembers
{
    public static string? Name(IPublishedContent content) => content.Name;

    public static IContent? ByKey(IContentService contents, Guid key) => contents.GetById(key);

    /// <summary>The call lies in a compiler-generated state machine.</summary>
    public static async Task<bool> IsPublishedAsync(IContent content, string culture, CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.Zero, cancellationToken);
        return content.IsCulturePublished(culture);
    }

    /// <summary>The call lies in a closure.</summary>
    public static IEnumerable<int> Ids(IEnumerable<IPublishedContent> contents, int above) => contents.Select(content => content.Id + above);

    public static DateTime UpdateDateOf<T>(T content)
        where T : class, IPublishedContent => content.UpdateDate;
}
