using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Experiments.Status;

/// <summary>The states of a test as the panel names them.</summary>
internal static class StatusNames
{
    public const string Creating = "creating";
    public const string Failed = "failed";
    public const string NotStarted = "notStarted";
    public const string Running = "running";
    public const string Paused = "paused";
    public const string Archived = "archived";
    public const string Concluded = "concluded";
    public const string Missing = "missing";
    public const string Unknown = "unknown";

    /// <summary>The name of a state of Optimizely; null live means that it was never told.</summary>
    public static string Of(LiveExperiment? live) => live switch
    {
        null => Unknown,
        { IsMissing: true } => Missing,
        { Experiment.Status: ExperimentStatus.NotStarted } => NotStarted,
        { Experiment.Status: ExperimentStatus.Running } => Running,
        { Experiment.Status: ExperimentStatus.Paused or ExperimentStatus.CampaignPaused } => Paused,
        { Experiment.Status: ExperimentStatus.Archived } => Archived,
        { Experiment.Status: ExperimentStatus.Concluded } => Concluded,
        _ => Unknown,
    };
}
