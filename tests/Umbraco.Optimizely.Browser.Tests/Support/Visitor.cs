using Microsoft.Playwright;

namespace Umbraco.Optimizely.Browser.Tests.Support;

/// <summary>A visitor of the website: cookies and storage of its own.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _errors = [];

    private Visitor(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.PageError += (_, error) => _errors.Add(error);
    }

    public IPage Page { get; }

    /// <summary>What went wrong in the scripts of the pages that were visited.</summary>
    public IReadOnlyList<string> Errors => _errors;

    public static async Task<Visitor> ArriveAsync(IBrowser browser, Uri site)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = site.ToString() });
        return new Visitor(context, await context.NewPageAsync());
    }

    /// <summary>The text of every place on a page that shows the headline of a document.</summary>
    public async Task<IReadOnlyList<string>> HeadlinesAsync(string path, Guid document)
    {
        await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        var texts = await Page.Locator($"[data-optimizely-headline='{document}']").AllTextContentsAsync();
        Assert.NotEmpty(texts);
        return texts;
    }

    /// <summary>The one headline that home page, navigation and article show to this visitor.</summary>
    public async Task<string> HeadlineEverywhereAsync(Article article)
    {
        var home = await HeadlinesAsync("/", article.Key);
        var own = await HeadlinesAsync(article.Path, article.Key);
        Assert.True(home.Count > 1, "The home page shows the headline in its list and in the navigation.");
        return Assert.Single(home.Concat(own).Select(text => text.Trim()).Distinct());
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
