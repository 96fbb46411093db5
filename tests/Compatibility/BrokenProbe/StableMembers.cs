using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace Umbraco.Optimizely.Compatibility.BrokenProbe;

/// <summary>Calls that work on 17 and 18: the sweep must leave them alone.</summary>
internal static class StableMembers
{
    public static Guid Key(IPublishedContent content) => content.Key;

    public static IContent? ById(IContentService contents, int id) => contents.GetById(id);

    public static async Task<string?> NameAsync(IContent content, CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.Zero, cancellationToken);
        return content.Name;
    }
}
