namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>A time in which the visitors were shared out in one way; it ends where the next begins.</summary>
/// <param name="From">Its beginning; that of the first lies before all figures.</param>
/// <param name="Weights">By the variation's id, as figures name it.</param>
internal sealed record WeightPeriod(DateTimeOffset From, IReadOnlyDictionary<string, int> Weights)
{
    /// <summary>What the period expects of so many visitors for a variation.</summary>
    public double Share(string variation, double visitors)
    {
        double total = Weights.Values.Sum();
        return total > 0 ? visitors * Weights.GetValueOrDefault(variation) / total : 0;
    }
}
