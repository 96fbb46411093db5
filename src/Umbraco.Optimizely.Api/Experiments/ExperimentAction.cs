namespace Umbraco.Optimizely.Api;

/// <summary>What is done to an experiment along with a change.</summary>
public enum ExperimentAction
{
    /// <summary>Saves and stages; live at once when it runs. The status stays.</summary>
    Publish,

    /// <summary>Shows it to visitors.</summary>
    Start,

    /// <summary>Takes no more visitors.</summary>
    Pause,

    /// <summary>Back from paused to running without publishing new changes. Not on creation.</summary>
    Resume,

    /// <summary>Back from archived to paused. Not on creation.</summary>
    Unarchive,
}
