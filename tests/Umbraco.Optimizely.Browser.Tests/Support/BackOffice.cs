using Microsoft.Playwright;

namespace Umbraco.Optimizely.Browser.Tests.Support;

/// <summary>An editor in Umbraco's own back office.</summary>
internal sealed class BackOffice : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _problems = [];
    private int _shots;

    private BackOffice(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.PageError += (_, error) => _problems.Add(error);
        page.Response += (_, response) => Answers.Add(response);
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, in the order they came.</summary>
    public IReadOnlyList<string> ScriptErrors => _problems;

    /// <summary>Every answer that reached the browser.</summary>
    public List<IResponse> Answers { get; } = [];

    public ILocator Dashboard => Page.Locator("optimizely-dashboard");

    public ILocator Panel => Page.Locator("optimizely-headline-panel");

    public static async Task<BackOffice> SignInAsync(IBrowser browser, Uri site, string email, string password = "1234567890")
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            ViewportSize = new ViewportSize { Width = 1440, Height = 1000 },
        });
        context.SetDefaultTimeout(30_000);
        var office = new BackOffice(context, await context.NewPageAsync());
        await office.Page.GotoAsync("/umbraco");
        await office.Page.GetByLabel("Email").FillAsync(email);
        await office.Page.GetByLabel("Password").FillAsync(password);
        await office.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await office.Page.Locator("umb-backoffice-header").WaitForAsync();
        return office;
    }

    public Task OpenDashboardAsync() => Page.GotoAsync("/umbraco/section/settings/dashboard/optimizely");

    /// <summary>The headline tab of a document in a culture.</summary>
    public Task OpenPanelAsync(Guid document, string culture) =>
        Page.GotoAsync($"/umbraco/section/content/workspace/document/edit/{document}/{culture}/view/optimizely");

    /// <summary>The content of a document in a culture.</summary>
    public async Task OpenDocumentAsync(Guid document, string culture)
    {
        await Page.GotoAsync($"/umbraco/section/content/workspace/document/edit/{document}/{culture}/view/content");
        await Page.Locator("umb-property").First.WaitForAsync();
    }

    /// <summary>Saves and publishes the open document in the cultures that the dialog proposes.</summary>
    public async Task SaveAndPublishAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Save and publish…" }).ClickAsync();
        var published = Page.WaitForResponseAsync(response => response.Url.EndsWith("/publish", StringComparison.Ordinal) && response.Ok);
        await Page.Locator("umb-document-publish-modal, umb-document-save-modal, umb-modal-element, uui-dialog-layout")
            .GetByRole(AriaRole.Button, new() { Name = "Save and publish", Exact = true }).First.ClickAsync();
        await published;
    }

    /// <summary>Asks for figures until they tell of this many visitors: the site asks Optimizely again after some seconds only.</summary>
    public async Task RefreshResultsAsync(int visitors)
    {
        for (var attempt = 0; ; attempt++)
        {
            var answer = await Page.RunAndWaitForResponseAsync(
                () => Button("Refresh results").ClickAsync(),
                response => response.Url.Contains("/results", StringComparison.Ordinal));
            var metrics = (await answer.JsonAsync())!.Value.GetProperty("metrics");
            var counted = metrics.EnumerateArray().Take(1)
                .SelectMany(metric => metric.GetProperty("variations").EnumerateArray())
                .Sum(variation => variation.GetProperty("visitors").GetInt64());
            if (counted >= visitors)
            {
                return;
            }

            Assert.True(attempt < 20, $"The results still tell of {counted} visitors.");
            await Page.WaitForTimeoutAsync(1000);
        }
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Keeps what is on the screen as build output.</summary>
    public Task ShotAsync(string name) => Page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Path.Combine(Repository.Screenshots, $"{++_shots:00}-{name}.png"),
    });

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
