namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>How a check before the start turned out.</summary>
internal enum CheckLevel
{
    Passed,

    /// <summary>Nothing is wrong, but somebody should know.</summary>
    Info,

    Warning,

    /// <summary>The test would show nothing: it is not started by an ordinary start.</summary>
    Blocked,

    /// <summary>It could not be found out.</summary>
    Unknown,
}
