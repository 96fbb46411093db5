using Umbraco.Optimizely.Health;
using Umbraco.Optimizely.Health.Pages;
using Umbraco.Optimizely.Pages;

namespace Umbraco.Optimizely.Tests.Health;

public sealed class SnippetJudgeTests
{
    private const string Ours = "<script src=\"https://cdn.optimizely.com/js/7.js\"></script>";
    private const string Other = "<script src=\"//cdn.optimizely.com/js/8.js\"></script>";

    private readonly SnippetJudge _judge = new(7, "https://cdn.optimizely.com", automatic: true);

    [Theory]
    [InlineData(Ours + "<link href=/x.css>", nameof(HealthLevel.Success), "stands first in the head of https://www.example.com/.")]
    [InlineData("<meta charset=utf-8><title>x</title>" + Ours, nameof(HealthLevel.Success), "stands first")]
    [InlineData("<script src=\"//cdn.optimizely.com/js/7.js\"></script>", nameof(HealthLevel.Success), "stands first")]
    [InlineData("<link href=/x.css>", nameof(HealthLevel.Error), "has no Optimizely snippet")]
    [InlineData("<!--" + Ours + "-->", nameof(HealthLevel.Error), "has no Optimizely snippet")]
    [InlineData("<script src=https://elsewhere.example/js/7.js></script>", nameof(HealthLevel.Error), "has no Optimizely snippet")]
    [InlineData(Ours + Ours, nameof(HealthLevel.Warning), "more than once")]
    [InlineData(Other, nameof(HealthLevel.Error), "of another project, 8.")]
    [InlineData(Ours + Other, nameof(HealthLevel.Warning), "another project, 8, beside the right one")]
    [InlineData("<link href=/x.css>" + Ours, nameof(HealthLevel.Warning), "first of all: link.")]
    [InlineData("<meta charset=utf-8><script src=/gtm.js></script><style></style>" + Ours, nameof(HealthLevel.Warning), "first of all: script /gtm.js.")]
    public void Judge_Head_TellsWhatWasFound(string head, string level, string title)
    {
        HealthFinding finding = _judge.Judge(new PageAnswer(new Uri("https://www.example.com/"), $"<html><head>{head}</head></html>", null));

        Assert.Equal(level, finding.Level.ToString());
        Assert.Contains(title, finding.Title, StringComparison.Ordinal);
        Assert.Equal(level != nameof(HealthLevel.Success), finding.Advice is not null);
    }

    [Fact]
    public void Judge_MissingAndNotAutomatic_NamesTheTagHelper()
    {
        HealthFinding finding = new SnippetJudge(7, "https://cdn.optimizely.com", automatic: false)
            .Judge(new PageAnswer(new Uri("https://www.example.com/"), "<head></head>", null));

        Assert.Contains("<optimizely-snippet />", finding.Advice, StringComparison.Ordinal);
        Assert.DoesNotContain("<optimizely-snippet", HealthText.Html(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_PageNotFetched_SaysWhyAndWarns()
    {
        HealthFinding finding = _judge.Judge(new PageAnswer(new Uri("https://www.example.com/"), null, "It answers 503."));

        Assert.Equal(HealthLevel.Warning, finding.Level);
        Assert.StartsWith("It answers 503.", finding.Advice, StringComparison.Ordinal);
    }
}
