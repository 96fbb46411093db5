using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace DemoSite;

/// <summary>Publishing and addresses as Umbraco 17 and 18 do them.</summary>
internal sealed class DemoPublishing(IContentPublishingService publishing, IDomainService domains)
{
    public async Task PublishAsync(IContent home, IReadOnlyDictionary<string, string> addresses)
    {
        Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus> published = await publishing.PublishBranchAsync(
            home.Key, addresses.Keys, PublishBranchFilter.IncludeUnpublished, Constants.Security.SuperUserKey, useBackgroundThread: false);
        if (!published.Success)
        {
            throw new InvalidOperationException($"The demo content was not published: {published.Status}.");
        }

        Attempt<DomainUpdateResult, DomainOperationStatus> assigned = await domains.UpdateDomainsAsync(
            home.Key,
            new DomainsUpdateModel { Domains = [.. addresses.Select(pair => new DomainModel { DomainName = pair.Value, IsoCode = pair.Key })] });
        if (!assigned.Success)
        {
            throw new InvalidOperationException($"The demo content has no addresses: {assigned.Status}.");
        }
    }
}
