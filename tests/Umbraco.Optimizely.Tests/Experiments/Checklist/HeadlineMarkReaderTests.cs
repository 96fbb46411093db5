using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Umbraco.Optimizely.Experiments.Checklist;
using Umbraco.Optimizely.Experiments.Code;

namespace Umbraco.Optimizely.Tests.Experiments.Checklist;

/// <summary>What is counted is what a browser's own parser finds by the selector of the test.</summary>
public sealed class HeadlineMarkReaderTests
{
    private const string Mark = "data-optimizely-headline=\"1f0a7f8e-5a43-4d5c-9a0e-0b3c51a7d001\" data-optimizely-culture=\"en-US\"";

    private static readonly Guid Key = Guid.Parse("1f0a7f8e-5a43-4d5c-9a0e-0b3c51a7d001");

    [Theory]
    [InlineData("<h1 MARK>x</h1>", 1, 0, 0)]
    [InlineData("<h1>x</h1>", 0, 0, 0)]
    [InlineData("<nav><ul><li><a href=/x MARK>x</a><li><a href=/y>y</a></ul></nav><h1 MARK>x</h1>", 2, 1, 1)]
    [InlineData("<div role=navigation><p><span MARK>x</span></div><span MARK>x</span>", 2, 1, 0)]
    [InlineData("<a href=/x><h2 MARK>x</h2></a><h2 MARK>y</h2>", 2, 0, 1)]
    [InlineData("<h2 MARK><a href=/x>x</a></h2><a href=/z>z</a>", 1, 0, 1)]
    [InlineData("<h2 MARK>x</h2><a href=/z>z</a>", 1, 0, 0)]
    [InlineData("<a name=x MARK>x</a>", 1, 0, 0)]
    [InlineData("<img MARK alt=x><br><a href=/x>x</a>", 1, 0, 0)]
    [InlineData("<h1 data-optimizely-headline=1F0A7F8E-5A43-4D5C-9A0E-0B3C51A7D001 data-optimizely-culture=en-US>x</h1>", 0, 0, 0)]
    [InlineData("<h1 data-optimizely-headline='1f0a7f8e-5a43-4d5c-9a0e-0b3c51a7d001' data-optimizely-culture='da-DK'>x</h1>", 0, 0, 0)]
    [InlineData("<h1 data-optimizely-headline='1f0a7f8e-5a43-4d5c-9a0e-0b3c51a7d001'>x</h1>", 0, 0, 0)]
    [InlineData("<h1 title='a > b' MARK>x</h1>", 1, 0, 0)]
    [InlineData("<!-- <h1 MARK> --><script>'<h1 MARK>'</script><template><h1 MARK></h1></template><style><h1 MARK></style>", 0, 0, 0)]
    [InlineData("<p title='<h1 MARK>'>x</p>", 0, 0, 0)]
    public void Read_Page_CountsWhatTheSelectorFinds(string body, int total, int inNavigation, int linked)
    {
        // Inside of a quoted attribute the mark's own quotes are of the other kind.
        var html = $"<!doctype html><html><head><title>x</title></head><body>{body.Replace("MARK", Mark, StringComparison.Ordinal)}</body></html>";

        Assert.Equal(new HeadlineMarks(total, inNavigation, linked), HeadlineMarkReader.Read(html, Key, "en-US"));
        var found = Found(html);
        Assert.Equal((total, inNavigation), (found.Length, found.Count(e => e.Closest("nav,[role=navigation]") is not null)));
    }

    [Fact]
    public void Read_DocumentThatDoesNotVary_IsMarkedWithAnEmptyCulture()
    {
        const string html = "<h1 data-optimizely-headline=1f0a7f8e-5a43-4d5c-9a0e-0b3c51a7d001 data-optimizely-culture>x</h1>";

        Assert.Equal(1, HeadlineMarkReader.Read(html, Key, "").Total);
        Assert.Equal(0, HeadlineMarkReader.Read(html, Key, "en-US").Total);
    }

    [Theory]
    [MemberData(nameof(HostileTitles.AsTheory), MemberType = typeof(HostileTitles))]
    public void Read_HostileHeadlines_HideAndFakeNothing(string title)
    {
        foreach (var text in new[] { title, $"{title}<h2 {Mark}>", $"\"><h2 {Mark}>{title}", $"--><h2 {Mark}>{title}" })
        {
            var encoded = WebUtility.HtmlEncode(text);
            var html = $"""
                <head><title>{encoded}</title><meta content="{encoded}"></head>
                <body><nav><a href="/x" title="{encoded}" {Mark}>{encoded}</a></nav><h1 {Mark}>{encoded}</h1><p>{encoded}</p></body>
                """;

            Assert.Equal(new HeadlineMarks(2, 1, 1), HeadlineMarkReader.Read(html, Key, "en-US"));
            Assert.Equal(2, Found(html).Length);
        }
    }

    [Fact]
    public void Read_HugeHostilePage_Ends()
    {
        foreach (var part in new[] { "<nav>", $"<a href=/ {Mark}>", "</b>", "<b", "<b a='", "<!--", "<script>" })
        {
            var html = string.Concat(Enumerable.Repeat(part, 10_000));

            Assert.InRange(HeadlineMarkReader.Read(html, Key, "en-US").Total, 0, 10_000);
        }
    }

    private static IElement[] Found(string html)
        => [.. new HtmlParser().ParseDocument(html).QuerySelectorAll(HeadlineSelector.For(Key, "en-US"))];
}
