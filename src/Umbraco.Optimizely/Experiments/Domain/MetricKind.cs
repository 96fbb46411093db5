namespace Umbraco.Optimizely.Experiments.Domain;

/// <summary>What decides which headline wins.</summary>
internal enum MetricKind
{
    /// <summary>Visitors who saw the headline and opened the page.</summary>
    Opened,

    /// <summary>Visitors who clicked the headline.</summary>
    Clicks,

    /// <summary>An event that the project already has.</summary>
    Event,
}
