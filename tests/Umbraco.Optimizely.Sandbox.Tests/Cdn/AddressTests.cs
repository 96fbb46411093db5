namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

public sealed class AddressTests(BrowserFixture browser)
{
    private sealed record Case(string Type, string Value, string Path, bool Expected);

    private static readonly Case[] Cases =
    [
        // simple: host and path
        new("simple", "https://HOST/shop", "/shop?x=1#top", true),
        new("simple", "http://HOST/shop/", "/shop", true),
        new("simple", "HOST/shop", "/shop/", true),
        new("simple", "HOST/shop?x=2", "/shop?x=1", true),
        new("simple", "http://HOST", "/", true),
        new("simple", "http://HOST/shop", "/shop/shoes", false),
        new("simple", "http://other.test/shop", "/shop", false),
        new("simple", "http://HOST/rød", "/r%C3%B8d", true),
        // exact: the whole address
        new("exact", "http://HOST/shop?x=1", "/shop?x=1", true),
        new("exact", "http://HOST/shop", "/shop?x=1", false),
        new("exact", "http://HOST/shop", "/shop/", false),
        new("exact", "https://HOST/shop", "/shop", false),
        new("exact", "http://HOST/shop", "/shop?optimizely_log=error", true),
        new("exact", "http://HOST/shop?x=1", "/shop?optimizely_log=error&x=1", true),
        // substring and regex: any part of it
        new("substring", "/shop", "/a/shop/b", true),
        new("substring", "x=1", "/shop?x=1", true),
        new("substring", "/rød", "/r%C3%B8d/", true),
        new("substring", "/cart", "/shop", false),
        new("regex", @"/articles/\d+$", "/articles/12", true),
        new("regex", @"/articles/\d+$", "/articles/twelve", false),
        new("regex", "^http://[^/]+/da/", "/da/artikler", true),
        new("regex", "(", "/shop", false),
        new("unheardof", "/shop", "/shop", false),
    ];

    [Theory]
    [InlineData("simple")]
    [InlineData("exact")]
    [InlineData("substring")]
    [InlineData("regex")]
    [InlineData("unheardof")]
    public async Task Match_Address_AsItsTypeSays(string type)
    {
        var cases = Cases.Where(item => item.Type == type).ToArray();
        await using var visit = await browser.VisitAsync(new Datafile());
        visit.Scenario.Datafile = new Datafile
        {
            Pages = [.. cases.Select((item, index) => Datafile.Page(
                $"{index}", conditions: Datafile.Url(type, item.Value.Replace("HOST", visit.Scenario.Host, StringComparison.Ordinal))))],
        };
        await visit.OpenAsync();

        var actual = new List<Case>();
        for (var index = 0; index < cases.Length; index++)
        {
            await visit.EvalAsync($"() => {{ history.pushState(null, '', '{cases[index].Path}'); optimizely.push({{ type: 'activate' }}); }}");
            actual.Add(cases[index] with { Expected = await visit.IsActiveAsync($"{index}") });
        }

        Assert.Equal(cases, actual);
        Assert.Empty(visit.PageErrors);
    }

    [Fact]
    public async Task Match_NestedGroups_FollowsTheOperators()
    {
        var shop = new { type = "url", match_type = "substring", value = "/shop" };
        var cart = new { type = "url", match_type = "substring", value = "cart" };
        var news = new { type = "url", match_type = "substring", value = "/news" };
        object conditions = new object[] { "and", new object[] { "or", shop, news }, new object[] { "not", new object[] { "or", cart } } };
        await using var visit = await browser.VisitAsync(new Datafile { Pages = [Datafile.Page(conditions: conditions)] });
        var active = new List<string>();

        foreach (var path in new[] { "/shop/sale", "/shop/cart", "/news", "/other" })
        {
            await visit.OpenAsync(path);
            if (await visit.IsActiveAsync())
            {
                active.Add(path);
            }
        }

        Assert.Equal(["/shop/sale", "/news"], active);
    }
}
