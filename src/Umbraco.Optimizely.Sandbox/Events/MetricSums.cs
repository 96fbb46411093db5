namespace Umbraco.Optimizely.Sandbox.Events;

/// <summary>Sums over visitors: how many converted, and their counts, revenues and values with squares for the variance.</summary>
internal readonly record struct MetricSums(
    long Visitors, double Count, double CountSquares, double Revenue, double RevenueSquares, double Value, double ValueSquares);
