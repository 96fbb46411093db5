namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>The sample ratio check.</summary>
/// <param name="State">See <see cref="RatioStates"/>.</param>
/// <param name="Title">What was found.</param>
/// <param name="Detail">Why, and what to look for.</param>
/// <param name="Statistic">Chi-squared; null when it was not computed, or is infinite.</param>
/// <param name="PValue">How probable a difference of this size is by chance alone.</param>
/// <param name="Shares">By variation.</param>
internal sealed record RatioModel(
    string State, string Title, string Detail, double? Statistic, double? PValue, IReadOnlyList<RatioShareModel> Shares)
{
    internal bool IsAlarm => State == RatioStates.Alarm;
}
