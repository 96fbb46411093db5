using System.Text.RegularExpressions;
using Umbraco.Optimizely.Experiments.Domain;

namespace Umbraco.Optimizely.Tests.Experiments.Domain;

public sealed class ExperimentNamesTests
{
    private static readonly Guid Record = Guid.Parse("1f0a7f8e-5a43-4d5c-9a0e-0b3c51a7d001");

    [Fact]
    public void Keys_OfRecord_FitOptimizelysPatterns()
    {
        Assert.Equal("umbraco_1f0a7f8e5a434d5c9a0e0b3c51a7d001", ExperimentNames.PageKey(Record));
        Assert.Equal("umbraco_1f0a7f8e5a434d5c9a0e0b3c51a7d001_opened", ExperimentNames.OpenedPageKey(Record));
        Assert.All(
            [ExperimentNames.PageKey(Record), ExperimentNames.OpenedPageKey(Record), ExperimentNames.ClickEventKey(Record)],
            key => Assert.True(Regex.IsMatch(key, "^[a-zA-Z0-9_]+$") && key.Length <= 64));
    }

    [Theory]
    [InlineData("About us", "en-US", "Headline: About us (en-US)")]
    [InlineData("About us", "", "Headline: About us")]
    public void Experiment_DocumentAndCulture_IsReadable(string name, string culture, string expected)
        => Assert.Equal(expected, ExperimentNames.Experiment(name, culture));

    [Fact]
    public void Variation_LongTitle_IsNotCutInsideACharacter()
    {
        var name = ExperimentNames.Variation(1, new string('x', 118) + "😀😀😀");

        Assert.Equal("Alternative 1: " + new string('x', 118) + "…", name);
    }
}
