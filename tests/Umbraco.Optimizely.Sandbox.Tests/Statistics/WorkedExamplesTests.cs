using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Statistics;

namespace Umbraco.Optimizely.Sandbox.Tests.Statistics;

/// <summary>Numbers worked out from the published formulas; they agree in every digit that a double keeps through another order of operations.</summary>
public sealed class WorkedExamplesTests
{
    private static readonly JsonObject Examples = Example.Object("stats-worked-examples");

    [Fact]
    public void Lambda_NormalSequence_CrossesTwentyAtTheFifthObservation()
    {
        var example = Examples["normal_known_variance"]!;
        var (x, y) = (Numbers(example["x"]), Numbers(example["y"]));
        var (sigma2, tau2) = (Number(example["sigma2"]), Number(example["tau2"]));
        var smallest = 1.0;
        for (var n = 1; n <= x.Count; n++)
        {
            var difference = y.Take(n).Average() - x.Take(n).Average();
            var lambda = SequentialTest.Lambda(difference, 2 * sigma2 / n, tau2);
            Near(Numbers(example["Lambda"])[n - 1], lambda);
            smallest = Math.Min(smallest, SequentialTest.PValue(lambda));
            Near(Numbers(example["p_values"])[n - 1], smallest);
            Assert.Equal(n >= example["first_n_with_Lambda_at_least_20"]!.GetValue<int>(), lambda >= 20);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void AbsoluteDifference_Bernoulli_AgreesWithTheExample(int index)
    {
        var example = Examples["bernoulli_absolute"]![index]!;
        var (baseline, variation) = Samples(example);
        var (tau2, alpha) = (Number(example["tau2"]), Number(example["alpha"]));
        var difference = variation.Mean - baseline.Mean;
        var variance = (baseline.Variance / baseline.Count) + (variation.Variance / variation.Count);
        Near(Number(example["V"]), variance);
        Near(Number(example["Lambda"]), SequentialTest.Lambda(difference, variance, tau2));
        Near(Number(example["p_value"]), SequentialTest.PValue(SequentialTest.Lambda(difference, variance, tau2)));
        var half = SequentialTest.HalfWidth(variance, tau2, alpha);
        Near(Numbers(example["ci_difference"])[0], difference - half);
        Near(Numbers(example["ci_difference"])[1], difference + half);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void RelativeLift_OneLook_AgreesWithTheExample(int index)
    {
        var example = Examples["bernoulli_relative"]![index]!;
        Assert.Equal(SequentialTest.RelativeTau2, Number(example["tau2"]));
        var (baseline, variation) = Samples(example);
        var lift = RelativeLift.Compute(baseline, variation)!.Value;
        Near(Number(example["lift"]), lift.Value);
        Near(Number(example["V"]), lift.Variance);
        Near(Number(example["Lambda"]), SequentialTest.Lambda(lift.Value, lift.Variance, SequentialTest.RelativeTau2));

        var state = new SequentialState(SequentialTest.RelativeTau2, Number(example["alpha"]));
        state.Look(baseline, variation);
        Near(Number(example["p_value"]), state.PValue);
        Near(Number(example["significance"]), 1 - state.PValue);
        Near(Numbers(example["ci_lift"])[0], state.Low);
        Near(Numbers(example["ci_lift"])[1], state.High);
    }

    [Fact]
    public void Adjust_FourPValues_AgreesWithTheExample()
    {
        var example = Examples["benjamini_hochberg"]!;
        var adjusted = FalseDiscovery.Adjust(Numbers(example["p"]));
        Assert.Equal(Numbers(example["q"]).Count, adjusted.Length);
        Assert.All(Numbers(example["q"]).Zip(adjusted), pair => Near(pair.First, pair.Second));
    }

    private static (Sample Baseline, Sample Variation) Samples(JsonNode example) =>
        (Share(Number(example["x_baseline"]), Number(example["n_baseline"])), Share(Number(example["x_variation"]), Number(example["n_variation"])));

    private static Sample Share(double value, double count) => new((long)count, value, value, true);

    private static double Number(JsonNode? node) => node!.GetValue<double>();

    private static List<double> Numbers(JsonNode? node) => node!.AsArray().Select(Number).ToList();

    // Twelve digits: the last ones of a double depend on the order of operations.
    private static void Near(double expected, double actual) => Assert.InRange(actual - expected, -1e-12 * (1 + Math.Abs(expected)), 1e-12 * (1 + Math.Abs(expected)));
}
