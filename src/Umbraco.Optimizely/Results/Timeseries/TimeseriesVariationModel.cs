namespace Umbraco.Optimizely.Results.Timeseries;

/// <summary>One variation over time.</summary>
internal sealed record TimeseriesVariationModel(string Id, string Title, bool IsOriginal, IReadOnlyList<TimeseriesPointModel> Points);
