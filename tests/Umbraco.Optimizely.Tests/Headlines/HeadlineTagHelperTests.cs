using Microsoft.AspNetCore.Razor.TagHelpers;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Optimizely.Headlines;

namespace Umbraco.Optimizely.Tests.Headlines;

public sealed class HeadlineTagHelperTests
{
    private static readonly Guid DocumentKey = new("11111111-2222-3333-4444-555555555555");

    [Theory]
    [InlineData("en-US", ContentVariation.Culture, "en-US")]
    [InlineData("da-dk", ContentVariation.Culture, "da-DK")]
    [InlineData("en-US", ContentVariation.Nothing, "")]
    [InlineData("en-US", ContentVariation.Segment, "")]
    [InlineData(null, ContentVariation.Culture, "")]
    [InlineData("", ContentVariation.Culture, "")]
    public void Process_Document_MarksKeyAndCulture(string? culture, ContentVariation variation, string expected)
    {
        TagHelperOutput output = Process(culture, Document(variation));

        Assert.Equal(DocumentKey.ToString("D"), output.Attributes["data-optimizely-headline"].Value);
        Assert.Equal(expected, output.Attributes["data-optimizely-culture"].Value);
        Assert.Equal("title", output.Attributes["class"].Value);
    }

    [Fact]
    public void Process_NoDocument_WritesTheElementWithoutAMark()
    {
        TagHelperOutput output = Process("en-US", null);

        Assert.Equal(["class"], output.Attributes.Select(attribute => attribute.Name));
    }

    [Fact]
    public void Process_NoVariationContext_MarksWithoutCulture()
    {
        IVariationContextAccessor accessor = Substitute.For<IVariationContextAccessor>();
        accessor.VariationContext.Returns((VariationContext?)null);

        Assert.Equal(string.Empty, Process(accessor, Document(ContentVariation.Culture)).Attributes["data-optimizely-culture"].Value);
    }

    private static IPublishedContent Document(ContentVariation variation)
    {
        IPublishedContent document = Substitute.For<IPublishedContent>();
        document.Key.Returns(DocumentKey);
        document.ContentType.Variations.Returns(variation);
        return document;
    }

    private static TagHelperOutput Process(string? culture, IPublishedContent? document)
    {
        IVariationContextAccessor accessor = Substitute.For<IVariationContextAccessor>();
        accessor.VariationContext.Returns(new VariationContext(culture));
        return Process(accessor, document);
    }

    private static TagHelperOutput Process(IVariationContextAccessor accessor, IPublishedContent? document)
    {
        var output = new TagHelperOutput("h1", [new TagHelperAttribute("class", "title")], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new HeadlineTagHelper(accessor) { Headline = document }.Process(
            new TagHelperContext([], new Dictionary<object, object>(), "test"), output);
        return output;
    }
}
