using Umbraco.Optimizely.Experiments.Domain;

namespace Umbraco.Optimizely.Tests.Experiments.Domain;

public sealed class WeightsTests
{
    [Theory]
    [InlineData(2, 5000, 5000)]
    [InlineData(3, 3334, 3333)]
    [InlineData(7, 1432, 1428)]
    public void Split_Count_RemainderGoesToOriginal(int count, int original, int others)
    {
        var weights = Weights.Split(count);

        Assert.Equal(original, weights[0]);
        Assert.All(weights.Skip(1), w => Assert.Equal(others, w));
    }

    [Fact]
    public void Split_AnyCount_AddsUpToAllVisitors()
        => Assert.All(Enumerable.Range(1, 100), count => Assert.Equal(Weights.Total, Weights.Split(count).Sum()));
}
