namespace Umbraco.Optimizely.Experiments.Notes;

/// <summary>Shares of the visitors from a moment on.</summary>
/// <param name="At">From when they hold.</param>
/// <param name="Weights">Basis points by the variation's id at Optimizely.</param>
internal sealed record WeightChange(DateTimeOffset At, IReadOnlyDictionary<long, int> Weights);
