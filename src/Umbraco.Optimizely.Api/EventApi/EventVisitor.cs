namespace Umbraco.Optimizely.Api;

/// <summary>One visitor.</summary>
public sealed record EventVisitor
{
    /// <summary>Value of the visitor cookie.</summary>
    public required string VisitorId { get; init; }

    /// <summary>What happened, by set of decisions.</summary>
    public required IReadOnlyList<EventSnapshot> Snapshots { get; init; }

    /// <summary>Empty or absent: sessions are inferred.</summary>
    public string? SessionId { get; init; }

    /// <summary>What is known about the visitor.</summary>
    public IReadOnlyList<VisitorAttributeValue>? Attributes { get; init; }
}
