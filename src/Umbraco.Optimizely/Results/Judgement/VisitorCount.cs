namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>The visitors that a variation has, and those that the weights give it.</summary>
internal sealed record VisitorCount(string Id, double Observed, double Expected);
