namespace Umbraco.Optimizely.Api;

/// <summary>Events of visitors, sent together. At most 3.5 MB as JSON.</summary>
public sealed record EventBatch
{
    /// <summary>The account.</summary>
    public required string AccountId { get; init; }

    /// <summary>The visitors.</summary>
    public required IReadOnlyList<EventVisitor> Visitors { get; init; }

    /// <summary>The project; only some products need it.</summary>
    public string? ProjectId { get; init; }

    /// <summary>Whether the last part of the IP address is dropped; true by default.</summary>
    public bool AnonymizeIp { get; init; } = true;

    /// <summary>Who sends, as <c>organisation/system</c>.</summary>
    public string? ClientName { get; init; }

    /// <summary>Version of who sends.</summary>
    public string? ClientVersion { get; init; }

    /// <summary>True lets Optimizely add the visitor's earlier decisions.</summary>
    public bool? EnrichDecisions { get; init; }
}
