using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Hosting;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Snippet;

/// <summary>The script tag of the chosen project: built once, kept until a server chooses another project.</summary>
internal sealed class SnippetTag : ISiteCache, IDisposable
{
    // While the database fails, pages are not made to wait for it again and again.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LogInterval = TimeSpan.FromMinutes(1);

    private readonly ISelectedProject _project;
    private readonly IOptionsMonitor<OptimizelyOptions> _options;
    private readonly TimeProvider _time;
    private readonly ILogger<SnippetTag> _logger;
    private readonly SiteCached<HtmlString?> _cache;
    private readonly IDisposable? _optionsChange;
    private long _retryAt = long.MinValue;
    private long _logAt = long.MinValue;

    public SnippetTag(ISelectedProject project, IOptionsMonitor<OptimizelyOptions> options, TimeProvider time, ILogger<SnippetTag> logger)
    {
        _project = project;
        _options = options;
        _time = time;
        _logger = logger;
        _cache = new SiteCached<HtmlString?>(BuildAsync);
        _optionsChange = options.OnChange(_ => _cache.Forget());
    }

    /// <summary>Whether it is known what to write; null for nothing.</summary>
    public bool TryGet(out HtmlString? html) => _cache.TryPeek(out html);

    /// <summary>The tag, or null when nothing is to be written. Never throws: a page is more important than its snippet.</summary>
    public ValueTask<HtmlString?> GetAsync() =>
        _cache.TryPeek(out HtmlString? tag) ? ValueTask.FromResult(tag) : new ValueTask<HtmlString?>(TryBuildAsync());

    public void Forget(CachePart part)
    {
        if (part is CachePart.Project or CachePart.Connection)
        {
            Interlocked.Exchange(ref _retryAt, long.MinValue);
            _cache.Forget();
        }
    }

    public void Dispose() => _optionsChange?.Dispose();

    private async Task<HtmlString?> TryBuildAsync()
    {
        long now = _time.GetUtcNow().UtcTicks;
        if (now < Interlocked.Read(ref _retryAt))
        {
            return null;
        }

        try
        {
            return await _cache.GetAsync(CancellationToken.None);
        }
        catch (Exception exception)
        {
            Interlocked.Exchange(ref _retryAt, now + Pause.Ticks);
            if (now >= Interlocked.Read(ref _logAt))
            {
                Interlocked.Exchange(ref _logAt, now + LogInterval.Ticks);
                SnippetLog.Unavailable(_logger, exception);
            }

            return null;
        }
    }

    private async Task<HtmlString?> BuildAsync(CancellationToken cancellationToken)
    {
        OptimizelyOptions options = _options.CurrentValue;
        if (!options.IsValid || await _project.GetAsync(cancellationToken) is not { } project)
        {
            return null;
        }

        // The address was checked to be http(s); it is encoded all the same, it comes from configuration.
        string address = System.Text.Encodings.Web.HtmlEncoder.Default.Encode($"{options.Endpoints.Cdn.TrimEnd('/')}/js/{project.Id}.js");
        return new HtmlString($"<script src=\"{address}\"></script>");
    }
}
