namespace Umbraco.Optimizely.Results.Timeseries;

/// <summary>
/// The figures so far at one time. Rate, improvement, its interval and significance are fractions; null means that Optimizely does
/// not know. After a gap, figures are missing between the point before and this one: nothing may be drawn there.
/// </summary>
internal sealed record TimeseriesPointModel(
    DateTimeOffset Time,
    long Visitors,
    long Conversions,
    double? Rate,
    double? Improvement,
    double? Low,
    double? High,
    double? Significance,
    bool AfterGap);
