using Umbraco.Cms.Core.Models;

namespace TestSite.Host.Content;

/// <summary>What the site's <c>IDomainService</c> can do.</summary>
internal sealed class DomainServiceMembers(SiteDomains domains)
{
    public IEnumerable<IDomain> GetAll(bool includeWildcards) => domains.All;

    public Task<IEnumerable<IDomain>> GetAllAsync(bool includeWildcards) => Task.FromResult(GetAll(includeWildcards));

    public IEnumerable<IDomain> GetAssignedDomains(int contentId, bool includeWildcards) =>
        domains.All.Where(d => d.RootContentId == contentId);

    public IDomain? GetByName(string name) => domains.All.FirstOrDefault(d => d.DomainName == name);
}
