using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Hosting;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Snippet;

/// <summary>
/// The script tag of the chosen project: built once, kept until a server chooses another project. Pages never depend on the
/// database: while it does not answer they get what pages got before, without waiting.
/// </summary>
internal sealed class SnippetTag : ISiteCache, IDisposable
{
    /// <summary>How long pages wait, once, for a tag that is not known: many times what a database needs that is not locked.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // A database that fails is not asked again by every page.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LogInterval = TimeSpan.FromMinutes(1);

    private readonly ISelectedProject _project;
    private readonly IOptionsMonitor<OptimizelyOptions> _options;
    private readonly TimeProvider _time;
    private readonly ILogger<SnippetTag> _logger;
    private readonly IDisposable? _optionsChange;
    private readonly object _sync = new();
    private volatile Built? _current;
    private Built _last = new(null);
    private Task<Built>? _loading;
    private volatile bool _slow;
    private int _generation;
    private long _retryAt = long.MinValue;
    private long _logAt = long.MinValue;

    public SnippetTag(ISelectedProject project, IOptionsMonitor<OptimizelyOptions> options, TimeProvider time, ILogger<SnippetTag> logger)
    {
        _project = project;
        _options = options;
        _time = time;
        _logger = logger;
        _optionsChange = options.OnChange(_ => Forget());
    }

    /// <summary>Whether it is known what to write; null for nothing.</summary>
    public bool TryGet(out HtmlString? html)
    {
        Built? current = _current;
        html = current?.Html;
        return current is not null;
    }

    /// <summary>The tag, or null when nothing is to be written. Never throws: a page is more important than its snippet.</summary>
    public ValueTask<HtmlString?> GetAsync() => TryGet(out HtmlString? html) ? ValueTask.FromResult(html) : new ValueTask<HtmlString?>(WaitAsync());

    /// <summary>Begins to find out what to write, unless that is known or under way.</summary>
    public Task Prepare() => Load();

    public void Forget(CachePart part)
    {
        if (part is CachePart.Project or CachePart.Connection or CachePart.Storage)
        {
            Forget();
        }
    }

    public void Dispose() => _optionsChange?.Dispose();

    private void Forget()
    {
        lock (_sync)
        {
            _generation++;
            _retryAt = long.MinValue;
            _current = null;

            // What is being read now may be old: who comes from here on reads again.
            _loading = null;
        }
    }

    private async Task<HtmlString?> WaitAsync()
    {
        Task<Built> loading = Load();
        if (_slow && !loading.IsCompleted)
        {
            return Volatile.Read(ref _last).Html;
        }

        try
        {
            return (await loading.WaitAsync(Patience, _time)).Html;
        }
        catch (TimeoutException)
        {
            _slow = true;
            return Volatile.Read(ref _last).Html;
        }
    }

    private Task<Built> Load()
    {
        lock (_sync)
        {
            if (_current is { } current)
            {
                return Task.FromResult(current);
            }

            if (_loading is { IsCompleted: false })
            {
                return _loading;
            }

            if (_time.GetUtcNow().UtcTicks < _retryAt)
            {
                return Task.FromResult(_last);
            }

            int generation = _generation;
            return _loading = Detached.RunAsync(() => LoadAsync(generation));
        }
    }

    private async Task<Built> LoadAsync(int generation)
    {
        try
        {
            var built = new Built(await BuildAsync());
            lock (_sync)
            {
                _slow = false;
                Volatile.Write(ref _last, built);
                if (generation == _generation)
                {
                    _current = built;
                }
            }

            return built;
        }
        catch (Exception exception)
        {
            lock (_sync)
            {
                long now = _time.GetUtcNow().UtcTicks;
                _retryAt = now + Pause.Ticks;
                if (now >= _logAt)
                {
                    _logAt = now + LogInterval.Ticks;
                    SnippetLog.Unavailable(_logger, exception);
                }

                return _last;
            }
        }
    }

    private async Task<HtmlString?> BuildAsync()
    {
        OptimizelyOptions options = _options.CurrentValue;
        if (!options.IsValid || await FindProjectAsync() is not { } project)
        {
            return null;
        }

        // The address was checked to be http(s); it is encoded all the same, it comes from configuration.
        string address = System.Text.Encodings.Web.HtmlEncoder.Default.Encode($"{options.Endpoints.Cdn.TrimEnd('/')}/js/{project.Id}.js");
        return new HtmlString($"<script src=\"{address}\"></script>");
    }

    private async Task<SelectedProject?> FindProjectAsync()
    {
        try
        {
            return await _project.GetAsync(CancellationToken.None);
        }
        catch (StorageUnavailableException exception) when (exception.State == StorageState.Removed)
        {
            return null;
        }
    }

    private sealed record Built(HtmlString? Html);
}
