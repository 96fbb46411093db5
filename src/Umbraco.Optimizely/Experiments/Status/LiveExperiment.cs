using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Experiments.Status;

/// <summary>What Optimizely says of an experiment; null when it no longer has it.</summary>
internal sealed record LiveExperiment(OptimizelyExperiment? Experiment)
{
    public bool IsMissing => Experiment is null;

    public bool IsRunning => Experiment?.Status == ExperimentStatus.Running;

    /// <summary>Published, stopped and able to go on.</summary>
    public bool IsPaused => Experiment?.Status is ExperimentStatus.Paused or ExperimentStatus.CampaignPaused;

    /// <summary>It can never run again from here.</summary>
    public bool IsOver => IsMissing || Experiment?.Status is ExperimentStatus.Archived or ExperimentStatus.Concluded;

    /// <summary>Another test may be made for the same headline.</summary>
    public bool IsGone => IsMissing || Experiment?.Status is ExperimentStatus.Archived;
}
