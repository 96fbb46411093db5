namespace Umbraco.Optimizely.Sandbox.Control;

/// <summary>What a bulk call added to one variation.</summary>
/// <param name="VariationId">Variation id.</param>
/// <param name="Visitors">Visitors added.</param>
/// <param name="Conversions">Visitors of them that converted.</param>
public sealed record BulkVariation(string VariationId, int Visitors, int Conversions);
