namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>What this server remembers while it runs.</summary>
internal sealed record FollowingKnowledge(ContentChanges Changes, FollowingAttempts Attempts);
