namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>What any verdict needs: visitors and conversions of the variation that has the fewest, and full days.</summary>
internal sealed record MinimumDataModel(ProgressModel Visitors, ProgressModel Conversions, ProgressModel Days)
{
    public bool IsMet => Visitors.IsEnough && Conversions.IsEnough && Days.IsEnough;
}
