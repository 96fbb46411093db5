namespace Umbraco.Optimizely.Api;

/// <summary>When an experiment starts and stops by itself.</summary>
public sealed record ExperimentSchedule
{
    /// <summary>Local time such as <c>2019-02-20T15:00</c>.</summary>
    public string? StartTime { get; init; }

    /// <summary>Local time such as <c>2019-02-20T15:00</c>.</summary>
    public string? StopTime { get; init; }

    /// <summary>IANA name of the time zone, UTC by default.</summary>
    public string? TimeZone { get; init; }
}
