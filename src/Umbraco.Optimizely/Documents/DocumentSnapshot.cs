namespace Umbraco.Optimizely.Documents;

/// <summary>What the package needs to know of a document in one culture.</summary>
internal sealed record DocumentSnapshot
{
    public required Guid Key { get; init; }

    /// <summary>The culture with Umbraco's own casing; empty when the document does not vary by culture.</summary>
    public required string Culture { get; init; }

    public required string Name { get; init; }

    public required string ContentTypeAlias { get; init; }

    /// <summary>Ids of the documents above it and its own, as Umbraco writes them: <c>-1,1061,1062</c>.</summary>
    public string Path { get; init; } = "";

    /// <summary>In the recycle bin.</summary>
    public bool IsTrashed { get; init; }

    /// <summary>Published in this culture.</summary>
    public bool IsPublished { get; init; }

    /// <summary>The published headline; null when there is none.</summary>
    public string? Headline { get; init; }

    /// <summary>There are properties for a headline, but none has text: the name stands in.</summary>
    public bool IsHeadlineEmpty { get; init; }

    /// <summary>Whether documents of its type vary by culture; null when it is not published at all.</summary>
    public bool? Varies { get; init; }

    /// <summary>The absolute published URL; null when there is none.</summary>
    public Uri? Url { get; init; }
}
