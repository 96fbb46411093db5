using Microsoft.Playwright;
using TestSite.Host.Users;
using Umbraco.Optimizely.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Umbraco.Optimizely.LegacyBrowser.Tests.Support;

/// <summary>Somebody in the back office of Umbraco 13.</summary>
internal sealed class LegacyBackOffice : IAsyncDisposable
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(TestSite.SiteProgram.Folder, ".."));
    private static readonly string Screenshots = Directory.CreateDirectory(Path.Combine(Root, "artifacts", "screenshots")).FullName;

    private readonly IBrowserContext _context;
    private readonly List<string> _problems = [];
    private readonly List<IRequest> _calls = [];

    private LegacyBackOffice(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.PageError += (_, error) => _problems.Add(error);
        page.Request += (_, request) =>
        {
            if (request.Url.Contains("/backoffice/optimizely/", StringComparison.Ordinal))
            {
                _calls.Add(request);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, in the order they came.</summary>
    public IReadOnlyList<string> ScriptErrors => _problems;

    /// <summary>Calls of the package's API, in the order they were sent.</summary>
    public IReadOnlyList<IRequest> Calls => _calls;

    public ILocator Dashboard => Page.Locator("optimizely-dashboard");

    /// <summary>The panels that can be seen: two in a split view.</summary>
    public ILocator Panel => Page.Locator("optimizely-headline-panel:visible");

    public ILocator Notification => Page.Locator(".umb-notifications li");

    public ILocator Dialog => Page.Locator(".umb-overlay");

    public ILocator Login => Page.Locator(".umb-login");

    public static async Task<LegacyBackOffice> SignInAsync(IBrowser browser, LegacySite site, DemoUser user, string route = "/content")
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address.ToString(),
            ViewportSize = new ViewportSize { Width = 1440, Height = 1000 },
        });
        context.SetDefaultTimeout(60_000);
        var office = new LegacyBackOffice(context, await context.NewPageAsync());
        await office.Page.GotoAsync($"/umbraco#{route}");
        await office.LogInAsync(user);
        return office;
    }

    /// <summary>Fills in the login that is shown.</summary>
    public async Task LogInAsync(DemoUser user)
    {
        await Login.GetByLabel("Email").FillAsync(user.Email);
        await Login.GetByLabel("Password").FillAsync(DemoUsers.Password);
        await Login.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(Login).ToHaveCountAsync(0);
    }

    /// <summary>The session is over, though the page does not know it yet.</summary>
    public Task EndSessionAsync() => _context.ClearCookiesAsync(new() { Name = "UMB_UCONTEXT" });

    public static string Route(LegacySite site, Guid document, string culture = "en-US") =>
        $"/content/content/edit/{site.Content.Find(document)!.Id}?cculture={culture}";

    public Task GoAsync(string route) => Page.EvaluateAsync("route => { location.hash = route; }", route);

    /// <summary>Opens the content app of the document that is open.</summary>
    public async Task OpenPanelAsync(string name = "Headline test")
    {
        await Tab(name).First.ClickAsync();
        await Panel.First.WaitForAsync();
    }

    /// <summary>Opens the form, and types an alternative.</summary>
    public async Task TypeAlternativeAsync(string headline)
    {
        await Button("Create the first headline test").ClickAsync();
        await Panel.GetByLabel("Alternative 1", new() { Exact = true }).FillAsync(headline);
    }

    public ILocator Tab(string name) => Page.GetByRole(AriaRole.Tab, new() { Name = name, Exact = true });

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Status(string name) => Panel.GetByText(name, new() { Exact = true });

    /// <summary>Keeps what is on the screen as build output, and looks for what hinders people in our part of it.</summary>
    public async Task ShotAsync(string name)
    {
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, $"umbraco13-{name}.png") });
        await Accessibility.AssertAsync(Page, Root, name);
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
