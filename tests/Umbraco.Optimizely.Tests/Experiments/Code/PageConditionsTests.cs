using System.Text.Json;
using Umbraco.Optimizely.Experiments.Code;
using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Tests.Experiments.Code;

public sealed class PageConditionsTests
{
    private static readonly Uri Url = new("https://www.example.com:8443/da/artikler/bl%C3%A5/?q=1#x");

    [Fact]
    public void Site_Url_MatchesItsOrigin()
        => AssertLeaf(PageConditions.Sites(Url), "substring", "https://www.example.com:8443");

    [Fact]
    public void Document_Url_MatchesWithoutQuery()
        => AssertLeaf(PageConditions.Document(Url), "simple", "https://www.example.com:8443/da/artikler/bl%C3%A5/");

    [Theory]
    [InlineData(nameof(TargetingMatch.Simple), "simple")]
    [InlineData(nameof(TargetingMatch.Exact), "exact")]
    [InlineData(nameof(TargetingMatch.Substring), "substring")]
    [InlineData(nameof(TargetingMatch.Regex), "regex")]
    public void Targeting_KnownMatch_TakesTheValueAsItIs(string match, string name)
    {
        const string Value = "^https://\"quoted\"\\.com/";

        var conditions = PageConditions.Targeting(new TargetingSetting(Enum.Parse<TargetingMatch>(match), Value), Url);

        AssertLeaf(conditions, name, Value);
    }

    [Theory]
    [InlineData(nameof(TargetingMatch.Site), "ignored")]
    [InlineData(nameof(TargetingMatch.Substring), " ")]
    public void Targeting_NoUsableSetting_IsTheWholeSite(string match, string value)
        => Assert.Equal(PageConditions.Sites(Url), PageConditions.Targeting(new TargetingSetting(Enum.Parse<TargetingMatch>(match), value), Url));

    private static void AssertLeaf(string conditions, string match, string value)
    {
        var root = JsonDocument.Parse(conditions).RootElement;
        Assert.Equal("and", root[0].GetString());
        Assert.Equal("or", root[1][0].GetString());
        var leaf = root[1][1];
        Assert.Equal("url", leaf.GetProperty("type").GetString());
        Assert.Equal(match, leaf.GetProperty("match_type").GetString());
        Assert.Equal(value, leaf.GetProperty("value").GetString());
    }
}
