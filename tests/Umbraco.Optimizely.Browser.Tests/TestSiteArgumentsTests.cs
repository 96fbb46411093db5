using TestSite;
using TestSite.Host;

namespace Umbraco.Optimizely.Browser.Tests;

public sealed class TestSiteArgumentsTests
{
    [Fact]
    public void Parse_NoOptions_GivesTheDefaults() =>
        Assert.Equal(new TestSiteArguments(5080, 5081, "data", false, 17), TestSiteArguments.Parse([], "data"));

    [Fact]
    public void Parse_EveryOption_IsTaken() => Assert.Equal(
        new TestSiteArguments(81, 82, "elsewhere", true, 18),
        TestSiteArguments.Parse(["--umbraco", "18", "--port", "81", "--sandbox-port", "82", "--data", "elsewhere", "--reset"], "data"));

    [Theory]
    [InlineData("--umbraco", "16")]
    [InlineData("--umbraco", "eighteen")]
    [InlineData("--umbraco")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    [InlineData("--data")]
    [InlineData("--version")]
    public void Parse_NoGoodValue_NamesItAndTheOptions(params string[] args)
    {
        var problem = Assert.Throws<TestSiteException>(() => TestSiteArguments.Parse(args, "data"));

        Assert.StartsWith(args[^1], problem.Message, StringComparison.Ordinal);
        Assert.EndsWith(TestSiteArguments.Usage, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Usage_Versions_AreThoseThatThereAre() =>
        Assert.Contains($"--umbraco {string.Join('|', SiteProgram.Versions)},", TestSiteArguments.Usage, StringComparison.Ordinal);

    [Fact]
    public void Own_Program_IsTheDefaultVersion() => Assert.Equal(TestSiteArguments.DefaultUmbraco, SiteProgram.Own);
}
