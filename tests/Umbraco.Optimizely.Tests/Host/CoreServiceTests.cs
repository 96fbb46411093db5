using Microsoft.Extensions.DependencyInjection;
using TestSite.Host.Content;
using TestSite.Host.Users;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace Umbraco.Optimizely.Tests.Host;

public sealed class CoreServiceTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private IServiceProvider Services => fixture.Site.Services;

    private SiteDocument Article => fixture.Site.Content.All.Single(d => d.Variants["en-US"].Draft.Name == "Night ferry");

    [Fact]
    public void ContentService_HasTheDraftOfEveryCulture()
    {
        var id = Services.GetRequiredService<IIdKeyMap>().GetIdForKey(Article.Key, UmbracoObjectTypes.Document).Result;

        var content = Services.GetRequiredService<IContentService>().GetById(id)!;

        Assert.Equal(Article.Key, content.Key);
        Assert.Equal("article", content.ContentType.Alias);
        Assert.Equal("Natfærgen", content.GetCultureName("da-DK"));
        Assert.Equal("Natfærgen sejler igen efter elleve år", content.GetValue("headline", "da-DK"));
        Assert.True(content.IsCulturePublished("en-US"));
        Assert.Equal("-1,1061,1062," + id, content.Path);
    }

    [Fact]
    public void PublishedContent_VariesByCulture()
    {
        using var reference = Services.GetRequiredService<IUmbracoContextFactory>().EnsureUmbracoContext();

        var content = reference.UmbracoContext.Content!.GetById(Article.Key)!;

        Assert.Equal("Natfærgen sejler igen efter elleve år", content.GetProperty("headline")!.GetValue("da-DK"));
        Assert.Equal("The night ferry sails again after eleven years", content.GetProperty("headline")!.GetValue());
        Assert.Equal(["da-DK", "en-US"], content.Cultures.Keys.Order());
        Assert.Equal("article", content.ContentType.Alias);
        Assert.Equal(3, content.Level);
    }

    [Theory]
    [InlineData("en-US", "/articles/night-ferry/")]
    [InlineData("da-DK", "/da/artikler/natfaergen/")]
    public void Url_IsThatOfTheCulture(string culture, string expected)
    {
        var urls = Services.GetRequiredService<IPublishedUrlProvider>();

        Assert.Equal(expected, urls.GetUrl(Article.Key, UrlMode.Relative, culture));
        Assert.Equal(new Uri(fixture.Site.BaseAddress, expected).ToString(), urls.GetUrl(Article.Key, UrlMode.Absolute, culture));
        Assert.Equal("#", urls.GetUrl(Guid.NewGuid(), UrlMode.Relative, culture));
    }

    [Theory]
    [InlineData("admin@example.com", true)]
    [InlineData("editor@example.com", true)]
    [InlineData("reader@example.com", false)]
    public async Task Permissions_SayWhoMayPublish(string email, bool mayPublish)
    {
        var user = Services.GetRequiredService<IUserService>().GetByEmail(email)!;

        Assert.True(await PermissionProbe.MayBrowseAsync(Services, user, Article));
        Assert.Equal(mayPublish, await PermissionProbe.MayPublishAsync(Services, user, Article));
        Assert.Equal(email == DemoUsers.Admin.Email, user.Groups.Any(g => g.Alias == "admin"));
    }

    [Fact]
    public void ContentTypes_HaveTheirProperties()
    {
        var type = Services.GetRequiredService<IContentTypeService>().Get("article")!;

        Assert.Equal(["body", "headline"], type.PropertyTypes.Select(p => p.Alias).Order());
        Assert.Equal(ContentVariation.Culture, type.Variations);
    }

    [Fact]
    public void KeyValues_AreComparedBeforeTheyAreSet()
    {
        var values = Services.GetRequiredService<IKeyValueService>();

        Assert.False(values.TrySetValue("host+a", "", "1"));
        values.SetValue("host+a", "1");

        Assert.False(values.TrySetValue("host+a", "0", "2"));
        Assert.True(values.TrySetValue("host+a", "1", "2"));
        Assert.Equal("2", values.GetValue("host+a"));
        Assert.Equal(["host+a"], values.FindByKeyPrefix("host+")!.Keys);
    }

    [Fact]
    public void MemberThatTheSiteLacks_IsNamed()
    {
        var refusal = Assert.Throws<NotSupportedException>(() => Services.GetRequiredService<IContentService>().RecycleBinSmells());

        Assert.Contains("IContentService.RecycleBinSmells", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DistributedCache_ReachesTheRefreshersOfPackages()
    {
        var refreshers = Services.GetRequiredService<CacheRefresherCollection>();

        Assert.DoesNotContain(refreshers, r => r.GetType().Assembly == typeof(ICacheRefresher).Assembly);
        Assert.NotNull(Services.GetRequiredService<DistributedCache>());
    }
}
