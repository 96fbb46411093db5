using NSubstitute;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using Umbraco.Optimizely.Documents;

namespace Umbraco.Optimizely.Tests.Documents;

public sealed class DocumentReaderTests
{
    private static readonly Guid Key = Guid.Parse("1f0a7f8e-5a43-4d5c-9a0e-0b3c51a7d001");
    private readonly IEntityService _entities = Substitute.For<IEntityService>();
    private readonly IPublishedContentCache _cache = Substitute.For<IPublishedContentCache>();
    private readonly IPublishedUrlProvider _urls = Substitute.For<IPublishedUrlProvider>();
    private readonly IDocumentEntitySlim _entity = Substitute.For<IDocumentEntitySlim>();
    private readonly IPublishedContent _content = Substitute.For<IPublishedContent>();

    public DocumentReaderTests()
    {
        _entity.Key.Returns(Key);
        _entity.Name.Returns("Draft name");
        _entity.ContentTypeAlias.Returns("article");
        _entities.Get(Key, UmbracoObjectTypes.Document).Returns(_entity);
        _cache.GetById(false, Key).Returns(_content);
        _urls.GetUrl(Key, UrlMode.Absolute, Arg.Any<string?>(), Arg.Any<Uri?>()).Returns("#");
        _urls.GetUrl(Key, UrlMode.Absolute, "da-DK", Arg.Any<Uri?>()).Returns("https://example.com/da/om/");
        _urls.GetUrl(Key, UrlMode.Absolute, null, Arg.Any<Uri?>()).Returns("https://example.com/about/");
    }

    [Fact]
    public void Read_UnknownDocument_GivesNull()
    {
        _entities.Get(Key, UmbracoObjectTypes.Document).Returns((IEntitySlim?)null);

        Assert.Null(Reader().Read(Key, null, _ => null, null));
    }

    [Fact]
    public void Read_NotPublished_TellsNameAndType()
    {
        _cache.GetById(false, Key).Returns((IPublishedContent?)null);

        var document = Reader().Read(Key, "DA-dk", _ => null, null);

        Assert.NotNull(document);
        Assert.False(document.IsPublished);
        Assert.Equal(("Draft name", "article", "da-DK"), (document.Name, document.ContentTypeAlias, document.Culture));
        Assert.Null(document.Headline);
        Assert.Null(document.Url);
    }

    [Fact]
    public void Read_InRecycleBin_IsNeitherPublishedNorAskedFor()
    {
        Content(ContentVariation.Nothing, ("", "Name"));
        _entity.Trashed.Returns(true);

        var document = Reader().Read(Key, null, _ => null, null);

        Assert.True(document?.IsTrashed);
        Assert.False(document?.IsPublished);
    }

    [Fact]
    public void Read_Invariant_IgnoresTheCultureAsked()
    {
        Content(ContentVariation.Nothing, ("", "Published name"));
        Property("headline", ContentVariation.Nothing, "", "Published headline");

        var document = Reader().Read(Key, "en-US", _ => null, null);

        Assert.Equal("", document?.Culture);
        Assert.Equal("Published headline", document?.Headline);
        Assert.Equal("https://example.com/about/", document?.Url?.AbsoluteUri);
    }

    [Fact]
    public void Read_Culture_GivesItsNameHeadlineAndUrl()
    {
        Content(ContentVariation.Culture, ("en-US", "About"), ("da-DK", "Om"));
        Property("headline", ContentVariation.Culture, "da-DK", "Overskrift");

        var document = Reader().Read(Key, "da-dk", _ => null, null);

        Assert.Equal(("Om", "Overskrift", "da-DK"), (document?.Name, document?.Headline, document?.Culture));
        Assert.Equal("https://example.com/da/om/", document?.Url?.AbsoluteUri);
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("")]
    [InlineData("not a culture")]
    public void Read_CultureThatIsNotPublished_SaysSo(string culture)
    {
        Content(ContentVariation.Culture, ("en-US", "About"));

        Assert.False(Reader().Read(Key, culture, _ => null, null)?.IsPublished);
    }

    [Fact]
    public void Read_InvariantPropertyOfVaryingDocument_IsFound()
    {
        Content(ContentVariation.Culture, ("da-DK", "Om"));
        Property("title", ContentVariation.Nothing, "", "Shared title");

        Assert.Equal("Shared title", Reader().Read(Key, "da-DK", _ => null, null)?.Headline);
    }

    [Theory]
    [InlineData("lead", "From the setting")]
    [InlineData(null, "From headline")]
    [InlineData("empty", "From headline")]
    public void Read_HeadlineProperty_ComesBeforeTheUsualOnes(string? property, string expected)
    {
        Content(ContentVariation.Nothing, ("", "Name"));
        Property("lead", ContentVariation.Nothing, "", "From the setting");
        Property("headline", ContentVariation.Nothing, "", "From headline");
        Property("title", ContentVariation.Nothing, "", "From title");
        Property("empty", ContentVariation.Nothing, "", " ");

        Assert.Equal(expected, Reader().Read(Key, null, alias => alias == "article" ? property : "title", null)?.Headline);
    }

    [Fact]
    public void Read_NoTextAnywhere_TakesTheName()
    {
        Content(ContentVariation.Nothing, ("", "Published name"));

        Assert.Equal("Published name", Reader().Read(Key, null, _ => null, null)?.Headline);
    }

    [Fact]
    public void Read_NoUrl_GivesNone()
    {
        Content(ContentVariation.Culture, ("en-US", "About"));

        Assert.Null(Reader().Read(Key, "en-US", _ => null, null)?.Url);
    }

    [Fact]
    public void Read_NearAnAddress_AsksForTheUrlOnItsHost()
    {
        Content(ContentVariation.Nothing, ("", "About"));
        var near = new Uri("https://www.example.org/");
        _urls.GetUrl(Key, UrlMode.Absolute, null, near).Returns("https://www.example.org/about/");

        Assert.Equal("https://www.example.org/about/", Reader().Read(Key, null, _ => null, near)?.Url?.AbsoluteUri);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("Text", false)]
    public void Read_HeadlineProperty_TellsWhetherItIsEmpty(string value, bool isEmpty)
    {
        Content(ContentVariation.Nothing, ("", "About"));
        Property("headline", ContentVariation.Nothing, "", value);

        var document = Reader().Read(Key, null, _ => null, null);

        Assert.Equal((isEmpty, false), (document?.IsHeadlineEmpty, document?.Varies));
        Assert.Equal(isEmpty ? "About" : "Text", document?.Headline);
    }

    [Fact]
    public void Read_NoHeadlineProperty_IsNotCalledEmpty()
    {
        Content(ContentVariation.Culture, ("en-US", "About"));
        _content.GetProperty(Arg.Any<string>()).Returns((IPublishedProperty?)null);

        var document = Reader().Read(Key, "en-US", _ => null, null);

        Assert.Equal((false, true), (document?.IsHeadlineEmpty, document?.Varies));
    }

    private DocumentReader Reader()
    {
        var context = Substitute.For<IUmbracoContext>();
        context.Content.Returns(_cache);
        var contexts = Substitute.For<IUmbracoContextFactory>();
        contexts.EnsureUmbracoContext().Returns(_ => new UmbracoContextReference(context, false, Substitute.For<IUmbracoContextAccessor>()));
        return new DocumentReader(_entities, contexts, _urls);
    }

    private void Content(ContentVariation variations, params (string Culture, string Name)[] cultures)
    {
        var type = Substitute.For<IPublishedContentType>();
        type.Alias.Returns("article");
        type.Variations.Returns(variations);
        _content.ContentType.Returns(type);
        var infos = cultures.ToDictionary(
            c => c.Culture,
            c => new PublishedCultureInfo(c.Culture, c.Name, null, default),
            StringComparer.OrdinalIgnoreCase);
        _content.Cultures.Returns(infos);
    }

    private void Property(string alias, ContentVariation variations, string culture, string value)
    {
        var type = Substitute.For<IPublishedPropertyType>();
        type.Variations.Returns(variations);
        var property = Substitute.For<IPublishedProperty>();
        property.PropertyType.Returns(type);
        property.GetValue(culture, Arg.Any<string?>()).Returns(value);
        _content.GetProperty(alias).Returns(property);
    }
}
