using System.Globalization;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace DemoSite;

/// <summary>What the views ask about the page and its neighbours: the same as in TestSite, answered by a whole CMS.</summary>
public sealed class SitePage(SiteTree tree, IPublishedUrlProvider urls, IVariationContextAccessor variation, IUmbracoContextAccessor contexts)
{
    public string Culture => variation.VariationContext?.Culture is { Length: > 0 } culture ? CultureInfo.GetCultureInfo(culture).Name : "en-US";

    public bool IsPreview => contexts.TryGetUmbracoContext(out IUmbracoContext? context) && context.InPreviewMode;

    public IPublishedContent? Home => tree.Roots.FirstOrDefault();

    public IPublishedContent? List => Home is { } home ? InCulture(tree.ChildrenOf(home)).FirstOrDefault() : null;

    public IReadOnlyList<IPublishedContent> Articles => List is { } list ? [.. InCulture(tree.ChildrenOf(list))] : [];

    public string Say(string english, string danish) => Culture.StartsWith("da", StringComparison.OrdinalIgnoreCase) ? danish : english;

    public static string Text(IPublishedContent? content, string alias) => content?.GetProperty(alias)?.GetValue() as string ?? string.Empty;

    /// <summary>The headline, or the name of a page without one.</summary>
    public static string Headline(IPublishedContent content)
    {
        string headline = Text(content, "headline");
        return headline.Length > 0 ? headline : content.Name ?? string.Empty;
    }

    public string Url(IPublishedContent content) => urls.GetUrl(content.Key);

    /// <summary>The same page in the other languages, where it has one.</summary>
    public IEnumerable<(string Culture, string Name, string Url)> Translations(IPublishedContent content) => content.Cultures.Keys
        .Where(culture => culture.Length > 0 && !culture.Equals(Culture, StringComparison.OrdinalIgnoreCase))
        .Select(CultureInfo.GetCultureInfo)
        .Select(culture => (culture.Name, culture.NativeName.Split(' ')[0], urls.GetUrl(content.Key, culture: culture.Name)))
        .Where(translation => translation.Item3 != "#");

    private IEnumerable<IPublishedContent> InCulture(IEnumerable<IPublishedContent> contents) =>
        contents.Where(content => content.Cultures.Keys.Contains(Culture, StringComparer.OrdinalIgnoreCase));
}
