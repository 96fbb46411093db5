namespace Umbraco.Optimizely.Results;

/// <summary>Relative difference to the original with its interval, as fractions. The interval need not be symmetric.</summary>
internal sealed record ImprovementModel(double Value, double? Low, double? High);
