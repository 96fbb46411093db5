namespace TestSite.Host.Content;

/// <summary>Moving, copying and removing documents.</summary>
public sealed partial class SiteContent
{
    /// <summary>Moves the document with everything below it; null: to the root.</summary>
    public Task<SiteOutcome> MoveAsync(Guid key, Guid? targetKey, CancellationToken cancellationToken = default)
    {
        var document = Require(key);
        var target = targetKey is { } wanted ? Require(wanted) : null;
        var parent = target?.Id ?? DocumentStore.Root;
        if (parent == document.ParentId && !document.Trashed)
        {
            return Task.FromResult(new SiteOutcome(true, []));
        }

        if (target is not null && (target.Trashed || _store.Line(target).Any(d => d.Id == document.Id)))
        {
            throw new InvalidOperationException("The target is in the recycle bin, or below the document.");
        }

        // Out of the recycle bin the document itself comes unpublished; what lies below it keeps its state.
        var moved = (document.Trashed ? Hidden(document) : document) with
        {
            ParentId = parent,
            Trashed = false,
            TrashedFromId = null,
            SortOrder = _store.Children(parent).Count(),
        };
        SiteDocument[] all = [moved, .. _store.Descendants(document.Id).Select(d => d with { Trashed = false })];
        return _notifier.MoveAsync(Paths(all), target, () => _store.Put(all), cancellationToken);
    }

    /// <summary>Takes the document out of the recycle bin; null: to where it was.</summary>
    public Task<SiteOutcome> RestoreAsync(Guid key, Guid? targetKey = null, CancellationToken cancellationToken = default)
        => MoveAsync(key, targetKey ?? OriginalParent(Require(key))?.Key, cancellationToken);

    /// <summary>Where a document in the recycle bin was; null: at the root, or its parent is gone.</summary>
    public SiteDocument? OriginalParent(SiteDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.TrashedFromId is { } id ? _store.Find(id) : null;
    }

    /// <summary>Copies the document, unpublished and with a key of its own.</summary>
    public Task<SiteOutcome> CopyAsync(Guid key, Guid copyKey, Guid? targetKey, bool withDescendants = false, bool relate = false, CancellationToken cancellationToken = default)
    {
        var document = Require(key);
        var target = targetKey is { } wanted ? Require(wanted) : null;
        var copies = new List<(SiteDocument Original, SiteDocument Copy)>();
        CopyInto(document, copyKey, target?.Id ?? DocumentStore.Root, withDescendants, copies);
        return _notifier.CopyAsync(copies, target, relate, () => _store.Put([.. copies.Select(c => c.Copy)]), cancellationToken);
    }

    /// <summary>Moves the document with everything below it to the recycle bin: visitors no longer see it.</summary>
    public Task<SiteOutcome> TrashAsync(Guid key, CancellationToken cancellationToken = default)
    {
        var document = Require(key);
        var moved = document with { Trashed = true, TrashedFromId = document.ParentId, ParentId = DocumentStore.RecycleBin };
        SiteDocument[] all = [moved, .. _store.Descendants(document.Id).Select(d => d with { Trashed = true })];
        return _notifier.TrashAsync(Paths(all), () => _store.Put(all), cancellationToken);
    }

    /// <summary>Removes the document and everything below it for good.</summary>
    public Task<SiteOutcome> DeleteAsync(Guid key, CancellationToken cancellationToken = default)
    {
        var document = Require(key);
        var below = Below(document);
        return _notifier.DeleteAsync(document, below, () => _store.Remove([document.Id, .. below.Select(d => d.Id)]), cancellationToken);
    }

    /// <summary>Removes everything in the recycle bin for good.</summary>
    public Task<SiteOutcome> EmptyRecycleBinAsync(CancellationToken cancellationToken = default)
    {
        SiteDocument[] tops = [.. _store.Children(DocumentStore.RecycleBin)];
        SiteDocument[] all = [.. tops.SelectMany(top => Below(top).Append(top))];
        return _notifier.EmptyRecycleBinAsync(tops, all, () => _store.Remove([.. all.Select(d => d.Id)]), cancellationToken);
    }

    private static SiteDocument Hidden(SiteDocument document) =>
        With(document, [.. document.Variants.Keys], v => v with { Published = null, PublishDate = null });

    /// <summary>The deepest first.</summary>
    private SiteDocument[] Below(SiteDocument document) =>
        [.. _store.Descendants(document.Id).OrderByDescending(_store.PathOf, StringComparer.Ordinal)];

    /// <summary>Each with the path it had.</summary>
    private (SiteDocument Document, string OriginalPath)[] Paths(IEnumerable<SiteDocument> documents) =>
        [.. documents.Select(d => (d, _store.PathOf(_store.Find(d.Id)!)))];

    private void CopyInto(SiteDocument document, Guid key, int parentId, bool withDescendants, List<(SiteDocument Original, SiteDocument Copy)> copies)
    {
        var copy = Hidden(document) with
        {
            Id = _store.NextId() + copies.Count,
            Key = key,
            ParentId = parentId,
            SortOrder = copies.Count == 0 ? _store.Children(parentId).Count() : document.SortOrder,
            CreateDate = _time.GetUtcNow(),
        };
        copies.Add((document, copy));
        foreach (var child in withDescendants ? _store.Children(document.Id).ToArray() : [])
        {
            CopyInto(child, Guid.NewGuid(), copy.Id, withDescendants, copies);
        }
    }
}
