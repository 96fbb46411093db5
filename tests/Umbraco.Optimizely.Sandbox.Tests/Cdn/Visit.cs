using Microsoft.Playwright;

namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

/// <summary>One visitor: a browser context with one page.</summary>
internal sealed class Visit(Scenario scenario, IBrowserContext context) : IAsyncDisposable
{
    private IPage? _page;

    public Scenario Scenario { get; } = scenario;

    public IBrowserContext Context { get; } = context;

    public IPage Page => _page ?? throw new InvalidOperationException("Open a page first.");

    /// <summary>Errors that reached the page, and what was written to its console.</summary>
    public List<string> PageErrors { get; } = [];

    public List<string> Console { get; } = [];

    public string Origin => $"http://{Scenario.Host}";

    public async Task<Visit> OpenAsync(string path = "/")
    {
        if (_page is null)
        {
            _page = await Context.NewPageAsync();
            _page.SetDefaultTimeout(5000);
            _page.PageError += (_, error) => PageErrors.Add(error);
            _page.Console += (_, message) => Console.Add(message.Text);
        }

        await _page.GotoAsync(path.StartsWith('/') ? Origin + path : path);
        return this;
    }

    public Task<T> EvalAsync<T>(string expression) => Page.EvaluateAsync<T>(expression);

    public Task EvalAsync(string expression) => Page.EvaluateAsync(expression);

    public Task PushAsync(string item) => EvalAsync($"() => {{ window.optimizely.push({item}); }}");

    public Task<string?> TextAsync(string selector = "h1") => Page.TextContentAsync(selector);

    public Task<bool> IsActiveAsync(string pageId = "1") =>
        EvalAsync<bool>($"() => window.optimizely.get('state').getPageStates()['{pageId}'].isActive");

    public Task WaitForAsync(string condition) => Page.WaitForFunctionAsync(condition);

    /// <summary>Lets everything that the page has queued leave, so that the absence of events means something.</summary>
    public Task SettleAsync() => EvalAsync("""
        () => new Promise((resolve) => setTimeout(resolve, 10)).then(() => new Promise((resolve) => setTimeout(resolve, 10)))
          .then(() => fetch('/settled')).then((response) => response.text())
        """);

    public async Task<string> VariationAsync(string experimentId = "6") =>
        await EvalAsync<string>($"() => window.optimizely.get('state').getVariationMap()['{experimentId}'].id");

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
