namespace Umbraco.Optimizely.Sandbox.Statistics;

/// <summary>Benjamini-Hochberg: corrects the p-values of one group of hypotheses.</summary>
internal static class FalseDiscovery
{
    public static double[] Adjust(IReadOnlyList<double> pValues)
    {
        var order = Enumerable.Range(0, pValues.Count).OrderBy(i => pValues[i]).ToArray();
        var adjusted = new double[pValues.Count];
        var smallest = 1.0;
        for (var rank = order.Length; rank >= 1; rank--)
        {
            var index = order[rank - 1];
            smallest = Math.Min(smallest, pValues[index] * order.Length / rank);
            adjusted[index] = smallest;
        }

        return adjusted;
    }

    /// <summary>The group of a metric by its place: primary, secondary, monitoring.</summary>
    public static int Group(int metricIndex) => metricIndex switch
    {
        0 => 0,
        <= 4 => 1,
        _ => 2,
    };
}
