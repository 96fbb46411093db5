using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Settings;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Settings;

public sealed class SettingsEditorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetAsync_NothingStored_ShowsDefaultsThatWork()
    {
        await using PackageHarness harness = WithTypes();

        SettingsDto settings = await harness.Get<SettingsEditor>().GetAsync(Cancellation);

        Assert.Equal(["article", "home"], settings.DocumentTypes.Select(type => type.Alias));
        Assert.All(settings.DocumentTypes, type => Assert.True(type.Allowed));
        Assert.Equal(["headline", "teaser"], settings.DocumentTypes[0].Properties.Select(property => property.Alias));
        Assert.Equal(new TargetingDto("site", string.Empty), settings.Targeting);
        Assert.Equal(settings.DefaultTemplate, settings.Template);
        Assert.Equal(["$KEY", "$NEW_TITLE", "$OLD_TITLE", "$CULTURE"], settings.Placeholders.Select(placeholder => placeholder.Name));
    }

    [Fact]
    public async Task SaveAsync_ValidInput_IsInUseAtOnce()
    {
        await using PackageHarness harness = WithTypes();
        SettingsEditor editor = harness.Get<SettingsEditor>();

        await editor.SaveAsync(
            new SettingsInput(
                [new DocumentTypeInput("ARTICLE", true, "teaser"), new DocumentTypeInput("home", false, null), new DocumentTypeInput("removed", true, null), null],
                new TargetingDto("substring", " /news/ "),
                "document.title =\r\n$NEW_TITLE;"),
            Cancellation);
        OptimizelySettings settings = await harness.Get<ISettingsService>().GetAsync(Cancellation);

        Assert.Equal(new DocumentTypeSetting(true, "teaser"), settings.For("article"));
        Assert.Equal(new DocumentTypeSetting(false, null), settings.For("Home"));
        Assert.Equal(DocumentTypeSetting.Default, settings.For("unknown"));
        Assert.Equal(new TargetingSetting(TargetingMatch.Substring, "/news/"), settings.Targeting);
        Assert.Equal("document.title =\n$NEW_TITLE;", settings.Template);
    }

    [Fact]
    public async Task SaveAsync_EmptyTemplate_ResetsToTheDefault()
    {
        await using PackageHarness harness = WithTypes();
        SettingsEditor editor = harness.Get<SettingsEditor>();

        await editor.SaveAsync(new SettingsInput(null, null, "document.title = $NEW_TITLE;"), Cancellation);
        await editor.SaveAsync(new SettingsInput(null, null, "  "), Cancellation);

        Assert.Equal(VariationTemplate.Default, (await harness.Get<ISettingsService>().GetAsync(Cancellation)).Template);
        Assert.DoesNotContain("observeSelector", await harness.DumpAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaveAsync_InvalidInput_NamesEveryFieldAndKeepsTheSettingsBefore()
    {
        await using PackageHarness harness = WithTypes();
        SettingsEditor editor = harness.Get<SettingsEditor>();
        await editor.SaveAsync(new SettingsInput(null, new TargetingDto("substring", "/kept/"), null), Cancellation);

        ProblemException problem = await Assert.ThrowsAsync<ProblemException>(() => editor.SaveAsync(
            new SettingsInput([new DocumentTypeInput("article", true, "missing")], new TargetingDto("regex", "("), "var = $NEW_TITLE"),
            Cancellation));

        Assert.Equal(422, problem.Status);
        Assert.Equal(["documentTypes.article.headlineProperty", "targeting", "template"], problem.Errors!.Keys.Order());
        Assert.Equal("/kept/", (await harness.Get<ISettingsService>().GetAsync(Cancellation)).Targeting.Value);
    }

    private static PackageHarness WithTypes()
    {
        IContentTypeService types = Substitute.For<IContentTypeService>();
        IContentType[] all = [Type("article", "Article", false, "headline:Umbraco.TextBox", "body:Umbraco.RichText", "teaser:Umbraco.TextArea"), Type("home", "Home", false), Type("block", "Block", true, "headline:Umbraco.TextBox")];
        types.GetAll().ReturnsForAnyArgs(all);
        return new PackageHarness(new HarnessOptions { Configure = services => services.AddSingleton(types) });
    }

    private static IContentType Type(string alias, string name, bool element, params string[] properties)
    {
        IContentType type = Substitute.For<IContentType>();
        type.Alias.Returns(alias);
        type.Name.Returns(name);
        type.IsElement.Returns(element);
        IPropertyType[] all = [.. properties.Select((text, index) =>
        {
            IPropertyType property = Substitute.For<IPropertyType>();
            property.Alias.Returns(text.Split(':')[0]);
            property.Name.Returns(text.Split(':')[0]);
            property.PropertyEditorAlias.Returns(text.Split(':')[1]);
            property.SortOrder.Returns(index);
            return property;
        })];
        type.CompositionPropertyTypes.Returns(all);
        return type;
    }
}
