using System.Text.Json;
using Microsoft.Playwright;
using TestSite.Host.Users;

namespace Umbraco.Optimizely.Browser.Tests.Support;

/// <summary>An editor in Umbraco's own back office.</summary>
internal sealed class BackOffice : IAsyncDisposable
{
    // The client of 18 says so of its own tree, now and then, when a section is left while the tree is being made.
    private static readonly string[] OfTheTree = ["Could not request children, repository is missing", "Tree context is not set"];

    private readonly IBrowserContext _context;
    private readonly List<string> _problems = [];
    private readonly int _umbraco;
    private readonly string _email;
    private int _shots;

    private BackOffice(IBrowserContext context, IPage page, int umbraco, string email)
    {
        _email = email;
        _umbraco = umbraco;
        _context = context;
        Page = page;
        page.PageError += (_, error) =>
        {
            if (!OfTheTree.Any(known => error.Contains(known, StringComparison.Ordinal)))
            {
                _problems.Add(error);
            }
        };
        page.Response += (_, response) => Answers.Add(response);
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, in the order they came, without those that the CMS's own tree is known for.</summary>
    public IReadOnlyList<string> ScriptErrors => _problems;

    /// <summary>Every answer that reached the browser.</summary>
    public List<IResponse> Answers { get; } = [];

    public ILocator Dashboard => Page.Locator("optimizely-dashboard");

    public ILocator Panel => Page.Locator("optimizely-headline-panel");

    /// <summary>The field of the headline in the content of a document.</summary>
    public ILocator Headline => Page.Locator("umb-property", new() { HasText = "What readers see first." }).Locator("input");

    private ILocator SignInDialog => Page.Locator("umb-app-auth-modal");

    public static async Task<BackOffice> SignInAsync(IBrowser browser, RunningSite site, string email)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address.ToString(),
            ViewportSize = new ViewportSize { Width = 1440, Height = 1000 },
        });
        context.SetDefaultTimeout(60_000);
        var office = new BackOffice(context, await context.NewPageAsync(), site.Umbraco, email);
        await office.Page.GotoAsync("/umbraco");
        await FillInAsync(office.Page, email);
        // The back office goes to its first section by itself; who goes elsewhere earlier is taken there.
        await office.Page.Locator("umb-section-default, umb-section-main").First.WaitForAsync();
        return office;
    }

    public Task OpenDashboardAsync() => GoAsync("section/settings/dashboard/optimizely");

    /// <summary>The headline tab of a document in a culture, or in two beside each other; what was edited stays.</summary>
    public Task OpenPanelAsync(Guid document, string culture) => GoAsync($"section/content/workspace/document/edit/{document}/{culture}/view/optimizely");

    /// <summary>The content of a document in a culture.</summary>
    public async Task OpenDocumentAsync(Guid document, string culture)
    {
        await GoAsync($"section/content/workspace/document/edit/{document}/{culture}/view/content");
        await Page.Locator("umb-property").First.WaitForAsync();
    }

    /// <summary>A document that is not saved yet, below another one and of its type.</summary>
    public async Task OpenNewAsync(Guid sibling, string culture)
    {
        var document = await ManageAsync("GET", $"document/{sibling}");
        var ancestors = await ManageAsync("GET", $"tree/document/ancestors?descendantId={sibling}");
        var parent = ancestors.EnumerateArray().SkipLast(1).Last().GetProperty("id").GetString();
        var type = document.GetProperty("documentType").GetProperty("id").GetString();
        await GoAsync($"section/content/workspace/document/create/parent/document/{parent}/{type}/{culture}/view/optimizely");
    }

    /// <summary>Moves a document to the recycle bin.</summary>
    public Task TrashAsync(Guid document) => ManageAsync("PUT", $"document/{document}/move-to-recycle-bin");

    /// <summary>The browser forgets who is signed in, as the server does when time is up; the page does not know it yet.</summary>
    public async Task ExpireSessionAsync()
    {
        await Page.RemoveLocatorHandlerAsync(SignInDialog);
        await _context.ClearCookiesAsync();
    }

    /// <summary>
    /// Waits for the back office's own dialog, answers it until it has gone, and then each further one that gets in the way: the
    /// client of 17.1 renews its token in the other window while this page asks with the one before, and may want to be told twice.
    /// </summary>
    public async Task SignInAgainAsync()
    {
        await Page.RemoveLocatorHandlerAsync(SignInDialog);
        await Assertions.Expect(SignInDialog).ToBeVisibleAsync();
        await AnswerSignInAsync(SignInDialog);
        await Page.AddLocatorHandlerAsync(SignInDialog, AnswerSignInAsync, new() { NoWaitAfter = true });
        await Assertions.Expect(SignInDialog).ToBeHiddenAsync();
    }

    /// <summary>Waits until the focus is on what has this label, through all shadow roots.</summary>
    public Task WaitForFocusAsync(string label) => Page.WaitForFunctionAsync(
        """
        (label) => {
          let element = document.activeElement;
          for (; element; element = element.shadowRoot?.activeElement) {
            if ([element.getAttribute('label'), element.getAttribute('aria-label')].includes(label)) return true;
          }
          return false;
        }
        """,
        label);

    /// <summary>Saves and publishes the open document in the cultures that the dialog proposes.</summary>
    public async Task SaveAndPublishAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Save and publish…" }).ClickAsync();
        var published = Page.WaitForResponseAsync(response => response.Request.Method == "PUT" && response.Url.EndsWith("publish", StringComparison.Ordinal) && response.Ok);
        await Page.Locator("umb-document-publish-modal, umb-document-save-modal, umb-modal-element, uui-dialog-layout")
            .GetByRole(AriaRole.Button, new() { Name = "Save and publish", Exact = true }).First.ClickAsync();
        await published;
        // The client reads the document anew before it says so; who leaves earlier is taken back.
        await Page.Locator("umb-workspace-action uui-button[state='success']").WaitForAsync();
    }

    /// <summary>Chooses something from the menu of the open document.</summary>
    public async Task EntityActionAsync(string name)
    {
        var menu = Page.Locator("umb-workspace-entity-action-menu");
        await menu.Locator("uui-button").First.ClickAsync();
        await menu.GetByText(name).First.ClickAsync();
    }

    /// <summary>Asks for figures until they tell of this many visitors: the site asks Optimizely again after some seconds only.</summary>
    public async Task RefreshResultsAsync(int visitors)
    {
        for (var attempt = 0; ; attempt++)
        {
            var answer = await Page.RunAndWaitForResponseAsync(
                () => Button("Refresh results").ClickAsync(),
                response => response.Url.Contains("/results?", StringComparison.Ordinal));
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

    /// <summary>A tab of the document's workspace.</summary>
    public ILocator Tab(string name) => Page.Locator("umb-workspace-editor uui-tab", new() { HasText = name });

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Keeps what is on the screen as build output, and looks for what hinders people in our part of it.</summary>
    public async Task ShotAsync(string name)
    {
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Repository.Screenshots, $"{_umbraco}-{++_shots:00}-{name}.png") });
        await Accessibility.AssertAsync(Page, Repository.Root, name);
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    /// <summary>Goes to another screen as a link inside the back office does: the page is not loaded again.</summary>
    private async Task GoAsync(string path) => await Page.EvaluateAsync("address => history.pushState({}, '', address)", "/umbraco/" + path);

    private async Task AnswerSignInAsync(ILocator dialog)
    {
        var window = await Page.RunAndWaitForPopupAsync(() => dialog.GetByRole(AriaRole.Button, new() { Name = "Sign in with Umbraco" }).ClickAsync());
        var closed = new TaskCompletionSource();
        window.Close += (_, _) => closed.TrySetResult();
        try
        {
            await FillInAsync(window, _email);
        }
        catch (PlaywrightException) when (window.IsClosed)
        {
            // The server still knew who it is and asked nothing.
            return;
        }

        // The dialog is answered when its window has gone; if it stays all the same, it is answered again.
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    private static async Task FillInAsync(IPage page, string email)
    {
        await page.GetByLabel("Email").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(DemoUsers.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }

    /// <summary>Calls the Management API as the back office does.</summary>
    private async Task<JsonElement> ManageAsync(string method, string path)
    {
        var (status, text) = await this.FetchAsync("/umbraco/management/api/v1/" + path, method, null);
        Assert.True(status == 200, $"{method} {path} answered {status}: {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }
}
