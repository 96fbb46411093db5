namespace Umbraco.Optimizely.Sandbox.Control;

/// <summary>The experiment that gets drafted changes.</summary>
internal sealed record DraftSetting(long ExperimentId);
