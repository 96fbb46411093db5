namespace Umbraco.Optimizely.Api;

/// <summary>Events under one set of decisions.</summary>
public sealed record EventSnapshot
{
    /// <summary>The events.</summary>
    public required IReadOnlyList<VisitorEvent> Events { get; init; }

    /// <summary>What the visitor was shown.</summary>
    public IReadOnlyList<VisitorDecision> Decisions { get; init; } = [];
}
