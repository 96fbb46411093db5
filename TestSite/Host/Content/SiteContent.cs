namespace TestSite.Host.Content;

/// <summary>What editors do to documents, with the notifications of the CMS before and after.</summary>
public sealed partial class SiteContent
{
    private readonly DocumentStore _store;
    private readonly ContentNotifier _notifier;
    private readonly TimeProvider _time;

    internal SiteContent(DocumentStore store, ContentNotifier notifier, TimeProvider time)
    {
        _store = store;
        _notifier = notifier;
        _time = time;
    }

    /// <summary>Every document, the recycle bin's too.</summary>
    public IEnumerable<SiteDocument> All => _store.All;

    /// <summary>The document with this key, or null.</summary>
    public SiteDocument? Find(Guid key) => _store.Find(key);

    /// <summary>Adds an unpublished document below <paramref name="parentKey"/>, or at the root.</summary>
    public async Task<SiteOutcome> CreateAsync(Guid key, Guid? parentKey, string typeAlias, IReadOnlyDictionary<string, SiteValues> drafts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        var parent = parentKey is { } wanted ? Require(wanted).Id : DocumentStore.Root;
        var now = _time.GetUtcNow();
        var document = new SiteDocument
        {
            Id = _store.NextId(),
            Key = key,
            ParentId = parent,
            TypeAlias = typeAlias,
            SortOrder = _store.Children(parent).Count(),
            CreateDate = now,
            Variants = drafts.ToDictionary(d => d.Key, d => new SiteVariant(d.Value, null, now, null), StringComparer.OrdinalIgnoreCase),
        };
        return await _notifier.SaveAsync(document, () => _store.Put(document), cancellationToken);
    }

    /// <summary>Stores drafts of some or all cultures; visitors keep what they see.</summary>
    public async Task<SiteOutcome> SaveAsync(Guid key, IReadOnlyDictionary<string, SiteValues> drafts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        var document = Require(key);
        var now = _time.GetUtcNow();
        var variants = new Dictionary<string, SiteVariant>(document.Variants, StringComparer.OrdinalIgnoreCase);
        foreach (var (culture, values) in drafts)
        {
            variants[culture] = variants.TryGetValue(culture, out var before)
                ? before with { Draft = values, UpdateDate = before.Draft.SameAs(values) ? before.UpdateDate : now }
                : new SiteVariant(values, null, now, null);
        }

        var saved = document with { Variants = variants };
        return await _notifier.SaveAsync(saved, () => _store.Put(saved), cancellationToken);
    }

    /// <summary>Changes one property of one culture's draft.</summary>
    public Task<SiteOutcome> SetAsync(Guid key, string culture, string alias, string? value, CancellationToken cancellationToken = default)
    {
        var draft = Require(key).Variants[culture].Draft;
        var values = draft with { Properties = new Dictionary<string, string?>(draft.Properties) { [alias] = value } };
        return SaveAsync(key, new Dictionary<string, SiteValues> { [culture] = values }, cancellationToken);
    }

    /// <summary>Shows the drafts of these cultures to visitors.</summary>
    public Task<SiteOutcome> PublishAsync(Guid key, IReadOnlyCollection<string> cultures, CancellationToken cancellationToken = default)
    {
        var now = _time.GetUtcNow();
        var document = Require(key);
        var changed = With(document, cultures, v => v with { Published = v.Draft, PublishDate = now });

        // What lies below and was published all the time is seen again.
        SiteDocument[] below = document.IsPublished ? [] : [.. _store.Descendants(document.Id).Where(d => d.IsPublished)];
        return _notifier.PublishAsync(changed, cultures, below, () => _store.Put(changed), cancellationToken);
    }

    /// <summary>Hides these cultures from visitors; null: all.</summary>
    public Task<SiteOutcome> UnpublishAsync(Guid key, IReadOnlyCollection<string>? cultures = null, CancellationToken cancellationToken = default)
    {
        var document = Require(key);
        var chosen = cultures ?? [.. document.Variants.Keys];
        var changed = With(document, chosen, v => v with { Published = null, PublishDate = null });

        // For the CMS a document that keeps a language is published anew without the others.
        return changed.IsPublished
            ? _notifier.PublishAsync(changed, [], [], () => _store.Put(changed), cancellationToken, unpublished: chosen)
            : _notifier.UnpublishAsync(changed, chosen, () => _store.Put(changed), cancellationToken);
    }

    private static SiteDocument With(SiteDocument document, IReadOnlyCollection<string> cultures, Func<SiteVariant, SiteVariant> change) =>
        document with
        {
            Variants = document.Variants.ToDictionary(
                v => v.Key,
                v => cultures.Contains(v.Key, StringComparer.OrdinalIgnoreCase) ? change(v.Value) : v.Value,
                StringComparer.OrdinalIgnoreCase),
        };

    private SiteDocument Require(Guid key) =>
        _store.Find(key) ?? throw new KeyNotFoundException($"There is no document {key:D}.");
}
