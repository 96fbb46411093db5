namespace Umbraco.Optimizely.Experiments.Domain;

/// <summary>Shares of the visitors in basis points, as Optimizely counts them.</summary>
internal static class Weights
{
    /// <summary>All visitors.</summary>
    public const int Total = 10_000;

    /// <summary>Equal shares for so many variations; what cannot be divided goes to the first, the original.</summary>
    public static IReadOnlyList<int> Split(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var share = Total / count;
        var weights = Enumerable.Repeat(share, count).ToArray();
        weights[0] += Total - (share * count);
        return weights;
    }
}
