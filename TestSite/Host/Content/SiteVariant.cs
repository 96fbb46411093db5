namespace TestSite.Host.Content;

/// <summary>One culture of a document: the draft and, beside it, what visitors see.</summary>
/// <param name="Draft">What editors see.</param>
/// <param name="Published">What visitors see; null: nothing.</param>
/// <param name="UpdateDate">When the draft was saved.</param>
/// <param name="PublishDate">When it was last published.</param>
public sealed record SiteVariant(SiteValues Draft, SiteValues? Published, DateTimeOffset UpdateDate, DateTimeOffset? PublishDate)
{
    /// <summary>Whether the draft differs from what visitors see.</summary>
    public bool HasPendingChanges => Published is not null && !Published.SameAs(Draft);
}
