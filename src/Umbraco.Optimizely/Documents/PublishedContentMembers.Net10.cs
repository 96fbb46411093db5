using System.Reflection;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Umbraco.Optimizely.Documents;

/// <summary>
/// Members of published content that moved between the versions of Umbraco. Umbraco 17 declares them on
/// <see cref="IPublishedContent"/>, 18 on its base interface; one assembly serves both, so they are looked up once at run time.
/// </summary>
internal static class PublishedContentMembers
{
    private static readonly Func<IPublishedContent, IReadOnlyDictionary<string, PublishedCultureInfo>> ReadCultures =
        Getter("Cultures").CreateDelegate<Func<IPublishedContent, IReadOnlyDictionary<string, PublishedCultureInfo>>>();

    /// <summary>The published cultures; an empty key for content that does not vary.</summary>
    public static IReadOnlyDictionary<string, PublishedCultureInfo> Cultures(IPublishedContent content) => ReadCultures(content);

    private static MethodInfo Getter(string name)
        => typeof(IPublishedContent).GetInterfaces()
            .Prepend(typeof(IPublishedContent))
            .Select(type => type.GetProperty(name)?.GetMethod)
            .FirstOrDefault(method => method is not null)
            ?? throw new MissingMemberException(nameof(IPublishedContent), name);
}
