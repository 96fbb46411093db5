using Microsoft.Playwright;

namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

/// <summary>One visitor: a browser tab on a host of its own.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly Func<ValueTask> _release;

    public Visit(Scenario scenario, IPage page, Func<ValueTask> release)
    {
        (Scenario, Page, _release) = (scenario, page, release);
        page.PageError += OnError;
        page.Console += OnConsole;
    }

    public Scenario Scenario { get; }

    public IPage Page { get; }

    /// <summary>Errors that reached the page.</summary>
    public List<string> PageErrors { get; } = [];

    /// <summary>What was written to the page's console.</summary>
    public List<string> Console { get; } = [];

    public string Origin => $"http://{Scenario.Host}";

    public async Task<Visit> OpenAsync(string path = "/")
    {
        await Page.GotoAsync(path.StartsWith('/') ? Origin + path : path);
        return this;
    }

    /// <summary>Waits until the tab shows an address with this part: by looking at it, for it may have arrived before.</summary>
    public Task ArriveAsync(string part) =>
        Page.WaitForFunctionAsync("part => location.href.includes(part) && document.readyState === 'complete'", part);

    public Task<IReadOnlyList<BrowserContextCookiesResult>> CookiesAsync() => Page.Context.CookiesAsync([Origin]);

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

    public ValueTask DisposeAsync()
    {
        Page.PageError -= OnError;
        Page.Console -= OnConsole;
        return _release();
    }

    private void OnError(object? sender, string error) => PageErrors.Add(error);

    private void OnConsole(object? sender, IConsoleMessage message) => Console.Add(message.Text);
}
