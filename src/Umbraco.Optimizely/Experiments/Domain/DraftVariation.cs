namespace Umbraco.Optimizely.Experiments.Domain;

/// <summary>A checked alternative; the id is that of the variation at Optimizely, null for a new one.</summary>
internal sealed record DraftVariation(long? VariationId, string Title, int Weight);
