namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>What the figures of a test mean, in one sentence with its reason.</summary>
/// <param name="Kind">See <see cref="VerdictKinds"/>.</param>
/// <param name="Title">The sentence.</param>
/// <param name="Reason">Why, and what to do.</param>
/// <param name="VariationId">The variation that wins; else null.</param>
/// <param name="Days">How many days more it takes, as far as that is known.</param>
internal sealed record VerdictModel(string Kind, string Title, string Reason, string? VariationId = null, int? Days = null);
