namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>What is to be done because a record and its document do not fit. Found again from the same two at any time.</summary>
[Flags]
internal enum FollowingDue
{
    Nothing = 0,

    /// <summary>Pause the test, or archive that of a deleted document.</summary>
    Stop = 1,

    /// <summary>The cause of an automatic stop has gone.</summary>
    CauseGone = 2,

    /// <summary>Tell Optimizely the document's address.</summary>
    Address = 4,

    /// <summary>Note that another headline was published, or the tested one again.</summary>
    Headline = 8,

    /// <summary>Finish a replacement that was interrupted.</summary>
    StartOver = 16,

    /// <summary>Finish a winner that was interrupted; everything else waits.</summary>
    Winner = 32,
}
