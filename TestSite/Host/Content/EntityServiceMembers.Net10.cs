using Umbraco.Cms.Core.Models.Entities;

namespace TestSite.Host.Content;

internal sealed partial class EntityServiceMembers
{
    private TreeEntityPath Path(SiteDocument document) => new() { Id = document.Id, Key = document.Key, Path = store.PathOf(document) };
}
