using System.Diagnostics;
using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Tests.Settings;

public sealed class TargetingTests
{
    [Theory]
    [InlineData("site", "", "https://any.example/x", true)]
    [InlineData("simple", "https://example.com/news", "https://example.com/news/", true)]
    [InlineData("simple", "https://example.com/news/", "https://example.com/news", true)]
    [InlineData("simple", "http://example.com/news", "https://example.com/news?a=1#top", true)]
    [InlineData("simple", "example.com/news", "https://example.com/news", true)]
    [InlineData("simple", "/news", "https://example.com/news/", true)]
    [InlineData("simple", "https://example.com/r\u00f8d", "https://example.com/r%C3%B8d", true)]
    [InlineData("simple", "https://example.com/News", "https://example.com/news", false)]
    [InlineData("simple", "https://example.com:8080/news", "https://example.com/news", false)]
    [InlineData("simple", "https://example.com/news", "https://example.com/news/a", false)]
    [InlineData("exact", "https://example.com/news/", "https://example.com/news/", true)]
    [InlineData("exact", "https://example.com/news", "https://example.com/news/", false)]
    [InlineData("exact", "https://example.com/news/", "https://example.com/news/?a=1", false)]
    [InlineData("exact", "example.com/?q=1", "https://example.com/?q=1", true)]
    [InlineData("substring", "/news/", "https://example.com/news/a", true)]
    [InlineData("substring", "r\u00f8d", "https://example.com/r%C3%B8d", true)]
    [InlineData("substring", "/NEWS/", "https://example.com/news/a", false)]
    [InlineData("regex", "^https://example\\.com/(news|sport)/\\d+$", "https://example.com/sport/42", true)]
    [InlineData("regex", "/news$", "https://example.com/news/", false)]
    [InlineData("regex", "[", "https://example.com/", false)]
    public void Matches_AsOptimizelyDoes(string match, string value, string url, bool expected)
    {
        var matcher = new TargetingMatcher(new TargetingSetting(TargetingMatchNames.Parse(match)!.Value, value));

        Assert.Equal(expected, matcher.Matches(new Uri(url)));
    }

    [Fact]
    public void Matches_RegexThatBacktracksForEver_GivesUp()
    {
        var matcher = new TargetingMatcher(new TargetingSetting(TargetingMatch.Regex, "^(a+)+$"));
        long started = Stopwatch.GetTimestamp();

        bool matches = matcher.Matches(new Uri("https://example.com/" + new string('a', 60) + "!"));

        Assert.False(matches);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("site", "ignored", null)]
    [InlineData("simple", "https://example.com/news", null)]
    [InlineData("simple", "/news", null)]
    [InlineData("substring", "/news/", null)]
    [InlineData("regex", "^https?://", null)]
    [InlineData(null, "x", "Choose how")]
    [InlineData("startsWith", "x", "Choose how")]
    [InlineData("exact", "  ", "Enter what")]
    [InlineData("simple", "ftp://example.com", "Enter an address")]
    [InlineData("simple", "https://", "Enter an address")]
    [InlineData("regex", "(", "no regular expression")]
    public void Read_Input_IsCheckedWithASentence(string? match, string value, string? problem)
    {
        TargetingSetting? setting = TargetingRules.Read(match, value, out string? actual);

        Assert.Equal(problem is null, setting is not null);
        if (problem is not null)
        {
            Assert.Contains(problem, actual, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_TooLong_IsRefused()
    {
        Assert.Null(TargetingRules.Read("substring", new string('a', 1501), out string? problem));
        Assert.Contains("1500", problem, StringComparison.Ordinal);
    }
}
