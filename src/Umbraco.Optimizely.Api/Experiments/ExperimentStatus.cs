namespace Umbraco.Optimizely.Api;

/// <summary>Known values of <see cref="OptimizelyExperiment.Status" />. Answers may hold others: they are kept as they came.</summary>
public static class ExperimentStatus
{
    /// <summary>Never started.</summary>
    public const string NotStarted = "not_started";

    /// <summary>Shown to visitors.</summary>
    public const string Running = "running";

    /// <summary>Stopped for now.</summary>
    public const string Paused = "paused";

    /// <summary>Put away.</summary>
    public const string Archived = "archived";

    /// <summary>Stopped with its campaign.</summary>
    public const string CampaignPaused = "campaign_paused";

    /// <summary>Ended with a conclusion.</summary>
    public const string Concluded = "concluded";
}
