using TestSite.Host.Content;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace TestSite.Host.Website;

/// <summary>What the views ask about the page and its neighbours.</summary>
public sealed class SitePage
{
    private readonly PublishedModels _models;
    private readonly SiteLanguages _languages;
    private readonly IPublishedUrlProvider _urls;
    private readonly IUmbracoContextAccessor _contexts;

    internal SitePage(PublishedModels models, SiteLanguages languages, IPublishedUrlProvider urls, IUmbracoContextAccessor contexts)
    {
        _models = models;
        _languages = languages;
        _urls = urls;
        _contexts = contexts;
    }

    public string Culture => _models.CurrentCulture;

    public bool IsPreview => _contexts.TryGetUmbracoContext(out var context) && context.InPreviewMode;

    public IPublishedContent? Home => Roots.FirstOrDefault();

    public IPublishedContent? List => Home is null ? null : ChildrenOf(Home).FirstOrDefault();

    public IReadOnlyList<IPublishedContent> Articles => List is null ? [] : ChildrenOf(List);

    private IEnumerable<IPublishedContent> Roots => _models.Store.Children(DocumentStore.Root)
        .Select(d => _models.Make(d, IsPreview))
        .OfType<IPublishedContent>();

    /// <summary>Whether the page is shown in Danish; the texts of the layout are in two languages.</summary>
    public bool IsDanish => Culture.StartsWith("da", StringComparison.OrdinalIgnoreCase);

    public string Say(string english, string danish) => IsDanish ? danish : english;

    public static string Text(IPublishedContent? content, string alias) => content?.GetProperty(alias)?.GetValue() as string ?? string.Empty;

    /// <summary>The headline, or the name of a page without one.</summary>
    public static string Headline(IPublishedContent content)
    {
        var headline = Text(content, "headline");
        return headline.Length > 0 ? headline : content.Name ?? string.Empty;
    }

    public string Url(IPublishedContent content) => _urls.GetUrl(content);

    /// <summary>The same page in the other languages, where it has one.</summary>
    public IEnumerable<(string Culture, string Name, string Url)> Translations(IPublishedContent content) => _languages.All
        .Where(l => l.IsoCode != Culture)
        .Select(l => (l.IsoCode, l.CultureInfo?.NativeName.Split(' ')[0] ?? l.IsoCode, _urls.GetUrl(content, culture: l.IsoCode)))
        .Where(t => t.Item3 != "#");

    private List<IPublishedContent> ChildrenOf(IPublishedContent parent) =>
        [.. _models.Children(_models.Store.Find(parent.Key)!, IsPreview).Where(c => c.Cultures.ContainsKey(Culture))];
}
