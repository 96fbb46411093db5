namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>What figures can mean.</summary>
internal static class VerdictKinds
{
    public const string Collecting = "collecting";
    public const string Winner = "winner";
    public const string Original = "original";
    public const string NoDifference = "noDifference";
    public const string Wrong = "wrong";

    /// <summary>A test that is over without having been decided.</summary>
    public const string Undecided = "undecided";
}
