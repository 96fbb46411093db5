using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using TestSite.Host.Composition;

namespace TestSite.Host.Content;

/// <summary>The home page's domains: <c>/</c> for the default language and for example <c>/da/</c> for the other.</summary>
internal sealed class SiteDomains
{
    private readonly DocumentStore _store;
    private readonly SiteLanguages _languages;

    public SiteDomains(DocumentStore store, SiteLanguages languages)
    {
        _store = store;
        _languages = languages;
        Cache = StandIn.For<IDomainCache>(new CacheMembers(this));
    }

    public IDomainCache Cache { get; }

    /// <summary>As <c>IDomainService</c> has them.</summary>
    public IReadOnlyList<IDomain> All => [.. _store.Children(DocumentStore.Root).Take(1).SelectMany(home => _languages.All.Select((l, index) =>
        (IDomain)new UmbracoDomain(_languages.UrlPrefix(l.IsoCode), l.IsoCode)
        {
            Id = index + 1,
            LanguageId = l.Id,
            RootContentId = home.Id,
        }))];

    private sealed class CacheMembers(SiteDomains owner)
    {
        public string DefaultCulture => owner._languages.Default.IsoCode;

        public IEnumerable<Domain> GetAll(bool includeWildcards) => owner.All.Select(d =>
            new Domain(d.Id, d.DomainName, d.RootContentId!.Value, d.LanguageIsoCode, false, d.Id));

        public IEnumerable<Domain> GetAssigned(int documentId, bool includeWildcards = false) =>
            GetAll(includeWildcards).Where(d => d.ContentId == documentId);

        public bool HasAssigned(int documentId, bool includeWildcards = false) => GetAssigned(documentId).Any();
    }
}
