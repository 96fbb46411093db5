using Umbraco.Optimizely.Pages;

namespace Umbraco.Optimizely.Tests.Pages;

public sealed class PageHeadTests
{
    [Theory]
    [InlineData("<html><head><script src=\"/a.js\"></script><meta charset=utf-8></head><body><script src=/b.js></script>", "script /a.js|meta")]
    [InlineData("<HEAD lang=en><SCRIPT async SRC='/a.js?x=1&amp;y=2'></SCRIPT></HEAD>", "script /a.js?x=1&y=2")]
    [InlineData("<head><!-- <script src=/a.js></script> --><link href=/x.css></head>", "link")]
    [InlineData("<head><script>document.write('<script src=/a.js><\\/script>')</script><title><link></title></head>", "script |title")]
    [InlineData("<head><script src=/a.js></script><body><script src=/b.js>", "script /a.js")]
    [InlineData("<head><script data-src=/a.js src = /b.js ></script></head>", "script /b.js")]
    [InlineData("<header><script src=/a.js></script></header>", "")]
    [InlineData("<head><!-- never closed <script src=/a.js></script>", "")]
    [InlineData("", "")]
    public void Read_Page_GivesTheElementsOfItsHead(string html, string elements) =>
        Assert.Equal(elements, string.Join('|', PageHead.Read(html).Select(e => e.Name == "script" ? $"script {e.Source}" : e.Name)));

    [Fact]
    public void Read_HugeHostilePage_Ends()
    {
        foreach (string part in new[] { "<script src='", "<script>", "<!--", "<", "<a ", "</script", "<title></title" })
        {
            string html = "<head>" + string.Concat(Enumerable.Repeat(part, 60_000));

            Assert.True(PageHead.Read(html).Count <= 60_000, part);
        }
    }
}
