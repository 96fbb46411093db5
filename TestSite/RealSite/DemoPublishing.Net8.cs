using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace DemoSite;

/// <summary>Publishing and addresses as Umbraco 13 does them.</summary>
internal sealed class DemoPublishing(
    IContentService contents,
    IDomainService domains,
    ILocalizationService languages,
    IUmbracoContextFactory contexts)
{
    public Task PublishAsync(IContent home, IReadOnlyDictionary<string, string> addresses)
    {
        // Handlers of what is published expect a context, which a request would have.
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();

        PublishResult[] failed = [.. contents.SaveAndPublishBranch(home, PublishBranchFilter.IncludeUnpublished, [.. addresses.Keys]).Where(result => !result.Success)];
        if (failed.Length > 0)
        {
            throw new InvalidOperationException($"{failed[0].Content?.Name} was not published: {failed[0].Result}.");
        }

        foreach ((string culture, string address) in addresses)
        {
            domains.Save(new UmbracoDomain(address, culture)
            {
                LanguageId = languages.GetLanguageByIsoCode(culture)!.Id,
                RootContentId = home.Id,
            });
        }

        return Task.CompletedTask;
    }
}
