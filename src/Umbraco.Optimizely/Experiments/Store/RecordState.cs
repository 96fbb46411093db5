namespace Umbraco.Optimizely.Experiments.Store;

/// <summary>How far a test has come on our side. What runs at Optimizely is asked there.</summary>
internal enum RecordState
{
    /// <summary>Being made; a worker holds the lease, or was interrupted when the lease has run out.</summary>
    Creating = 0,

    /// <summary>A step failed; retry or discard.</summary>
    Failed = 1,

    /// <summary>Complete at Optimizely.</summary>
    Created = 2,

    /// <summary>Archived at Optimizely together with its helpers.</summary>
    Archived = 3,

    /// <summary>Given up before it was complete; what existed was archived.</summary>
    Discarded = 4,
}
