namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>The steps of making a test, as the panel names them.</summary>
internal static class StepNames
{
    public const string Page = "page";
    public const string Event = "event";
    public const string Experiment = "experiment";
    public const string Discard = "discard";
}
