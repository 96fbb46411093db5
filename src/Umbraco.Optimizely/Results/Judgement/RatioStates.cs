namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>What can be said of how the visitors are shared out.</summary>
internal static class RatioStates
{
    public const string Fine = "fine";
    public const string Alarm = "alarm";

    /// <summary>Too little has been counted.</summary>
    public const string Waiting = "waiting";

    /// <summary>What is expected is not known.</summary>
    public const string Unknown = "unknown";
}
