using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Notifications;

namespace Umbraco.Optimizely.Experiments.Notes;

/// <summary>What follows for a test from what became of its document.</summary>
internal sealed record FollowingNotice
{
    public required AutomaticCause Cause { get; init; }

    public required FollowingOutcome Outcome { get; init; }

    /// <summary>When the document changed, as far as that is known.</summary>
    public required Moment Changed { get; init; }

    /// <summary>A handler's reason.</summary>
    public string? Message { get; init; }

    /// <summary>Why Optimizely did not do it.</summary>
    public OptimizelyFailure? Failure { get; init; }

    /// <summary>True once the cause has gone; a paused test then waits for somebody to resume it.</summary>
    public bool IsOver { get; init; }
}
