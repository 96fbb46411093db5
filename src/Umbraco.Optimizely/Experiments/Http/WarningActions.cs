namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>Names of the buttons of a warning.</summary>
internal static class WarningActions
{
    public const string Resume = "resume";
    public const string Pause = "pause";
    public const string Archive = "archive";
    public const string Follow = "follow";
    public const string Accept = "acceptHeadline";
    public const string StartOver = "startOver";
}
