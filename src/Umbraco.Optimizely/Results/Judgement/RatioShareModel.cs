namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>The visitors of a variation beside those that the weights give it.</summary>
internal sealed record RatioShareModel(string Id, string Title, long Visitors, double Expected);
