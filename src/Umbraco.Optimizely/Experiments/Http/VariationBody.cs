namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>One alternative, the id null for a new one.</summary>
internal sealed record VariationBody(string? Id, string? Title, int? Weight);
