using Umbraco.Optimizely.Pages;

namespace Umbraco.Optimizely.Tests.Pages;

public sealed class PageTagsTests
{
    [Theory]
    [InlineData("<p>a<br>b</p>", "p br. /p")]
    [InlineData("<P CLASS=x><IMG SRC=y></P>", "p img. /p")]
    [InlineData("1 < 2 <b>and</b> 3 > 2 <", "b /b")]
    [InlineData("<!doctype html><?xml version='1'?></ ><b>", "b")]
    [InlineData("<!--><b>--><i>", "b i")]
    [InlineData("<!-- <b> --><i>", "i")]
    [InlineData("<!-- never closed <b>", "")]
    [InlineData("<a title=\"x > <b>\" href='>'><i>", "a i")]
    [InlineData("<a title=\"never closed><b>", "")]
    [InlineData("<b never closed", "")]
    [InlineData("<script>if (a<b) '<i>'</script><i>", "script. i")]
    [InlineData("<textarea><i></textarea><template><i></template><b>", "textarea. template. b")]
    [InlineData("<svg><path d=x /><use href=#a/></svg>", "svg path. use /svg")]
    public void Read_Source_GivesTheTagsThatABrowserSees(string html, string tags) =>
        Assert.Equal(tags, string.Join(' ', PageTags.Read(html).Select(tag => $"{(tag.IsEnd ? "/" : "")}{tag.Name}{(tag.IsWhole ? "." : "")}")));

    [Theory]
    [InlineData("<a x=1>", "1")]
    [InlineData("<a x = '1' >", "1")]
    [InlineData("<a X=\"&lt;1&gt;\">", "<1>")]
    [InlineData("<a x>", "")]
    [InlineData("<a x=>", "")]
    [InlineData("<a x=1 x=2>", "1")]
    [InlineData("<a/x=1/>", "1/")]
    [InlineData("<a y='x=1'>", null)]
    [InlineData("<a data-x=1>", null)]
    [InlineData("<a =x=1>", null)]
    [InlineData("<a it's x=1>", "1")]
    public void Attribute_Source_IsReadAsABrowserDoes(string html, string? value) =>
        Assert.Equal(value, Assert.Single(PageTags.Read(html)).Attribute("x"));
}
