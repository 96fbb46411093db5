using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;
using Umbraco.Optimizely.Tests.Host;

namespace Umbraco.Optimizely.Tests.Shell;

/// <summary>The language files as Core's own service reads them.</summary>
public sealed class LanguageFileTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private static readonly CultureInfo[] Cultures = [.. new[] { "en-GB", "en-US", "da-DK" }.Select(CultureInfo.GetCultureInfo)];

    private ILocalizedTextService Texts => fixture.Site.Services.GetRequiredService<ILocalizedTextService>();

    [Fact]
    public void Texts_OfEveryLanguage_AreTheSameKeys()
    {
        var keys = Cultures.Select(culture => Texts.GetAllStoredValues(culture).Keys.Order().ToArray()).ToArray();

        Assert.True(keys[0].Length > 200, $"Only {keys[0].Length} texts were found.");
        Assert.All(keys, other => Assert.Equal(keys[0], other));
    }

    [Theory]
    [InlineData("en-GB", "Traffic of %0%, per cent")]
    [InlineData("en-US", "Traffic of %0%, percent")]
    [InlineData("da-DK", "Trafik til %0%, procent")]
    public void Text_OfOneLanguage_IsItsOwn(string culture, string expected) =>
        Assert.Equal(expected, Texts.Localize("optimizely", "weightsOf", CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData("dashboardTabs", "en-US", "Optimizely")]
    [InlineData("dashboardTabs", "da-DK", "Optimizely")]
    [InlineData("apps", "en-US", "Headline test")]
    [InlineData("apps", "da-DK", "Overskriftstest")]
    public void Tab_OfUmbraco_HasItsNameInTheLanguage(string area, string culture, string expected) =>
        Assert.Equal(expected, Texts.Localize(area, "optimizely", CultureInfo.GetCultureInfo(culture)));
}
