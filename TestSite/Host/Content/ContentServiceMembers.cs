using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace TestSite.Host.Content;

/// <summary>What the site's <c>IContentService</c> can do.</summary>
internal sealed partial class ContentServiceMembers(DocumentStore store, ContentModels models, SiteContent site)
{
    public IContent? GetById(int id) => store.Find(id) is { } document ? models.Content(document) : null;

    public IContent? GetById(Guid key) => store.Find(key) is { } document ? models.Content(document) : null;

    public IEnumerable<IContent> GetByIds(IEnumerable<int> ids) => ids.Select(GetById).OfType<IContent>();

    public IEnumerable<IContent> GetByIds(IEnumerable<Guid> ids) => ids.Select(GetById).OfType<IContent>();

    public IEnumerable<IContent> GetRootContent() => store.Children(DocumentStore.Root).Select(models.Content);

    public IContent? GetParent(int id) => store.Find(id) is { } document ? GetById(document.ParentId) : null;

    public bool HasChildren(int id) => store.Children(id).Any();

    public int Count(string? documentTypeAlias = null) =>
        store.All.Count(d => documentTypeAlias is null || d.TypeAlias == documentTypeAlias);

    /// <summary>Stores the drafts of every language that the document has.</summary>
    public OperationResult Save(IContent content, int? userId = null, ContentScheduleCollection? contentSchedule = null)
    {
        var drafts = store.Find(content.Key)!.Variants.ToDictionary(
            variant => variant.Key,
            variant => new SiteValues(
                content.GetCultureName(variant.Key) ?? variant.Value.Draft.Name,
                variant.Value.Draft.Properties.ToDictionary(p => p.Key, p => content.GetValue(p.Key, variant.Key) as string)));
        var outcome = Wait(site.SaveAsync(content.Key, drafts));
        return new OperationResult(outcome.Done ? OperationResultType.Success : OperationResultType.FailedCancelledByEvent, Messages(outcome));
    }

    private PublishResult PublishSaved(IContent content, params IReadOnlyCollection<string> cultures)
    {
        var outcome = Wait(site.PublishAsync(content.Key, cultures));
        return new PublishResult(
            outcome.Done ? PublishResultType.SuccessPublishCulture : PublishResultType.FailedPublishCancelledByEvent, Messages(outcome), content);
    }

    private static EventMessages Messages(SiteOutcome outcome)
    {
        var messages = new EventMessages();
        foreach (var message in outcome.Messages)
        {
            messages.Add(new EventMessage("", message));
        }

        return messages;
    }

    // The CMS's service is not asynchronous.
    private static SiteOutcome Wait(Task<SiteOutcome> change) => change.GetAwaiter().GetResult();
}
