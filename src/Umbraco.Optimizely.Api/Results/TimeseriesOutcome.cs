namespace Umbraco.Optimizely.Api;

/// <summary>What asking for results over time gave: <see cref="Computing" />, <see cref="NoData" /> or <see cref="Ready" />.</summary>
public abstract record TimeseriesOutcome
{
    private TimeseriesOutcome()
    {
    }

    /// <summary>Optimizely is still computing: ask again after a few seconds.</summary>
    public sealed record Computing : TimeseriesOutcome;

    /// <summary>Nothing has been counted yet.</summary>
    public sealed record NoData : TimeseriesOutcome;

    /// <summary>There are results.</summary>
    /// <param name="Timeseries">The results over time.</param>
    public sealed record Ready(ExperimentTimeseries Timeseries) : TimeseriesOutcome;
}
