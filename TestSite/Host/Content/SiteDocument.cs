namespace TestSite.Host.Content;

/// <summary>A document as the site stores it. All document types here vary by culture, with every property.</summary>
public sealed record SiteDocument
{
    public required int Id { get; init; }

    public required Guid Key { get; init; }

    /// <summary>Id of the parent; -1 at the root, -20 directly in the recycle bin.</summary>
    public required int ParentId { get; init; }

    public required string TypeAlias { get; init; }

    public required int SortOrder { get; init; }

    /// <summary>In the recycle bin. What was published stays so, hidden, as the CMS keeps it.</summary>
    public bool Trashed { get; init; }

    /// <summary>Where it was before it came directly into the recycle bin.</summary>
    public int? TrashedFromId { get; init; }

    public required DateTimeOffset CreateDate { get; init; }

    /// <summary>By culture, for example <c>en-US</c>.</summary>
    public required IReadOnlyDictionary<string, SiteVariant> Variants { get; init; }

    /// <summary>Published in at least one culture, whether or not visitors can come to it.</summary>
    public bool IsPublished => Variants.Values.Any(v => v.Published is not null);
}
