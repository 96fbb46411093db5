namespace Umbraco.Optimizely.Experiments.Notes;

internal enum FollowingOutcome
{
    /// <summary>About to be done; noted before the call, so that a stopped process leaves a trace.</summary>
    Trying,

    /// <summary>Paused or archived.</summary>
    Done,

    /// <summary>The test did not run.</summary>
    NothingToDo,

    /// <summary>A notification handler of the site cancelled it: not tried again for the same cause.</summary>
    Refused,

    /// <summary>Optimizely failed: tried again.</summary>
    Failed,

    /// <summary>The site's options say that only people pause and archive.</summary>
    OnlyTold,
}
