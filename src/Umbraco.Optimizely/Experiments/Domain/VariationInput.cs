namespace Umbraco.Optimizely.Experiments.Domain;

/// <summary>One alternative as sent by the panel; the id is null for a new one.</summary>
internal sealed record VariationInput(string? Id, string? Title, int? Weight);
