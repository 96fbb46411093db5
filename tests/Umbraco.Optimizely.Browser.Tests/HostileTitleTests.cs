using CsCheck;
using TestSite.Host.Users;
using Umbraco.Optimizely.Browser.Tests.Support;
using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Browser.Tests;

/// <summary>A headline is text, whatever it looks like: from the panel to what the visitor's browser holds.</summary>
public sealed class HostileTitleTests(Chromium chromium)
{
    private const string English = "en-US";

    private static readonly string[] Hostile =
    [
        "\"Double\" and 'single' and `back` quotes",
        @"C:\new\table \u0041 \",
        "</script><script>window.hacked = 1</script>",
        "<img src=x onerror=\"window.hacked = 1\">",
        "$& $1 $` $' $$ $KEY $NEW_TITLE $OLD_TITLE $CULTURE",
        "${window.hacked = 1} `${1}`",
        "line\u2028separator\u2029paragraph",
        "👩‍👩‍👧‍👦 🇩🇰 ｆｕｌｌ 𝒸𝓊𝓇𝓁𝓎",
        "مرحبا \u202Eabc\u202C עברית",
        "*/ ); window.hacked = 1; /* <!-- --> ]]>",
        "&lt;b&gt; &amp;amp; &#39;",
        new string('ä', 1000),
    ];

    private static readonly Gen<string> AnyTitle = Gen.OneOf(
        Gen.OneOfConst(Hostile),
        Gen.String[Gen.OneOf(Gen.Char.AlphaNumeric, Gen.OneOfConst([.. "\"'`\\/<>&$*(){}[];=\u2028\u2029\u202E "]), Gen.Char['\u00A0', '\uD7FF']), 1, 60]);

    [Fact]
    public async Task HostileTitles_FromThePanelToTheVisitor_ArriveUnchanged()
    {
        await using var site = await RunningSite.StartAsync(17);
        await Setup.ConnectAsync(site);
        await using var editor = await BackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Editor.Email);
        var document = (await site.ArticlesAsync())[0].Key;
        var share = 10000 / (Hostile.Length + 1);

        var created = await editor.SendAsync("POST", $"documents/{document}/experiments?culture={English}", new
        {
            requestId = Guid.NewGuid(),
            originalWeight = 10000 - (share * Hostile.Length),
            variations = Hostile.Select(title => new { title, weight = share }),
            metric = new { kind = "opened" },
        });
        await editor.SendAsync("POST", $"experiments/{created.GetProperty("id").GetString()}/start");
        var (experiment, variations) = await site.OnlyExperimentAsync();

        foreach (var (title, variation) in Hostile.Zip(variations.Skip(1)))
        {
            await using var visitor = await Visitor.ArriveAsync(chromium.Browser, site.Address);
            await visitor.Page.AddInitScriptAsync(
                $"window.optimizely = [{{ type: 'bucketVisitor', experimentId: '{experiment}', variationId: '{variation}' }}];");

            var seen = await visitor.HeadlinesAsync("/", document);

            Assert.All(seen, text => Assert.Equal(title, text));
            Assert.True(await visitor.Page.EvaluateAsync<bool>("window.hacked === undefined"), title);
            Assert.Empty(visitor.Errors);
        }
    }

    [Fact]
    public async Task GeneratedTitles_RunInChromium_AreTextAndNothingElse()
    {
        var document = Guid.NewGuid();
        var titles = new List<string>(Hostile);
        AnyTitle.Sample(titles.Add, iter: 1000, threads: 1);
        var codes = titles.Select(title => VariationTemplate.Render(VariationTemplate.Default, document, English, "The original", title)).ToArray();
        await using var visitor = await Visitor.ArriveAsync(chromium.Browser, new Uri("http://localhost/"));
        await visitor.Page.SetContentAsync($"<h1 data-optimizely-headline='{document}' data-optimizely-culture='{English}'>The original</h1>");

        var seen = await visitor.Page.EvaluateAsync<string[]>(
            """
            codes => {
              const headline = document.querySelector('h1');
              const utils = { observeSelector: (selector, callback) => document.querySelectorAll(selector).forEach(element => callback(element)) };
              window.optimizely = { get: () => utils };
              return codes.map(code => { headline.textContent = 'The original'; new Function(code)(); return headline.textContent; });
            }
            """,
            codes);

        Assert.True(titles.Count > 1000);
        Assert.Equal(titles, seen);
        Assert.Equal(0, await visitor.Page.Locator("script, img").CountAsync());
        Assert.True(await visitor.Page.EvaluateAsync<bool>("window.hacked === undefined"));
        Assert.Empty(visitor.Errors);
    }
}
