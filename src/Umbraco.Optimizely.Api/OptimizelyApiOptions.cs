namespace Umbraco.Optimizely.Api;

/// <summary>Where Optimizely is and how long to wait for it.</summary>
public sealed class OptimizelyApiOptions
{
    /// <summary>Default of <see cref="MaxResponseBytes" />: 8 MiB.</summary>
    public const int DefaultMaxResponseBytes = 8 * 1024 * 1024;

    /// <summary>Default of <see cref="Timeout" /> in seconds.</summary>
    public const int DefaultTimeoutSeconds = 20;

    /// <summary>REST API, <c>https://api.optimizely.com/v2</c> by default.</summary>
    public Uri ApiBaseUrl { get; set; } = new("https://api.optimizely.com/v2");

    /// <summary>Where a person gives consent, <c>https://app.optimizely.com/oauth2/authorize</c> by default.</summary>
    public Uri AuthorizeUrl { get; set; } = new("https://app.optimizely.com/oauth2/authorize");

    /// <summary>Where tokens are had, <c>https://app.optimizely.com/oauth2/token</c> by default.</summary>
    public Uri TokenUrl { get; set; } = new("https://app.optimizely.com/oauth2/token");

    /// <summary>Event API, <c>https://logx.optimizely.com/v1/events</c> by default.</summary>
    public Uri EventsUrl { get; set; } = new("https://logx.optimizely.com/v1/events");

    /// <summary>Time allowed for one request with its whole answer, 20 seconds by default. A repeated request starts anew.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(DefaultTimeoutSeconds);

    /// <summary>Largest answer read, in bytes after decompression; 8 MiB by default.</summary>
    public int MaxResponseBytes { get; set; } = DefaultMaxResponseBytes;

    /// <summary>
    /// How token requests carry their parameters: false (default) in the query string of a POST as Optimizely documents,
    /// true in a form body, which keeps them out of the logs of proxies.
    /// </summary>
    public bool OAuthParametersInBody { get; set; }
}
