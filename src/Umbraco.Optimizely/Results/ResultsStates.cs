namespace Umbraco.Optimizely.Results;

/// <summary>What can be said of figures.</summary>
internal static class ResultsStates
{
    public const string NotStarted = "notStarted";
    public const string Computing = "computing";
    public const string NoData = "noData";
    public const string Ready = "ready";
}
