namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>A variation; the id is null until it exists at Optimizely, the weight is in basis points.</summary>
internal sealed record VariationModel(string? Id, string Title, bool IsOriginal, int Weight, string? PreviewUrl);
