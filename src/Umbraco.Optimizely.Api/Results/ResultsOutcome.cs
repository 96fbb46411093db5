namespace Umbraco.Optimizely.Api;

/// <summary>What asking for results gave: <see cref="Computing" />, <see cref="NoData" /> or <see cref="Ready" />.</summary>
public abstract record ResultsOutcome
{
    private ResultsOutcome()
    {
    }

    /// <summary>Optimizely is still computing: ask again after a few seconds.</summary>
    public sealed record Computing : ResultsOutcome;

    /// <summary>Nothing has been counted yet.</summary>
    public sealed record NoData : ResultsOutcome;

    /// <summary>There are results.</summary>
    /// <param name="Results">The results.</param>
    public sealed record Ready(ExperimentResults Results) : ResultsOutcome;
}
