using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Notes;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>How an automatic pause or archive went.</summary>
internal sealed record StopResult(FollowingOutcome Outcome)
{
    /// <summary>A handler's reason.</summary>
    public string? Message { get; init; }

    public OptimizelyFailure? Failure { get; init; }

    /// <summary>Tells the site's handlers, once it has been noted; null when there is nothing to tell.</summary>
    public Func<Task>? TellAsync { get; init; }
}
