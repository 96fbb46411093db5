namespace Umbraco.Optimizely.Hosting;

/// <summary>Addresses of Optimizely. Changed only to use a proxy or a simulated Optimizely.</summary>
public sealed class OptimizelyEndpoints
{
    /// <summary>Base address of the REST API.</summary>
    /// <value>Default: <c>https://api.optimizely.com/v2</c>.</value>
    [HttpAddress]
    public string Api { get; set; } = "https://api.optimizely.com/v2";

    /// <summary>The page on which a user consents.</summary>
    /// <value>Default: <c>https://app.optimizely.com/oauth2/authorize</c>.</value>
    [HttpAddress]
    public string Authorize { get; set; } = "https://app.optimizely.com/oauth2/authorize";

    /// <summary>Where codes and refresh tokens are exchanged.</summary>
    /// <value>Default: <c>https://app.optimizely.com/oauth2/token</c>.</value>
    [HttpAddress]
    public string Token { get; set; } = "https://app.optimizely.com/oauth2/token";

    /// <summary>The Event API.</summary>
    /// <value>Default: <c>https://logx.optimizely.com/v1/events</c>.</value>
    [HttpAddress]
    public string Events { get; set; } = "https://logx.optimizely.com/v1/events";

    /// <summary>Where visitors load the snippet from.</summary>
    /// <value>Default: <c>https://cdn.optimizely.com</c>.</value>
    [HttpAddress]
    public string Cdn { get; set; } = "https://cdn.optimizely.com";

    /// <summary>Optimizely's own application, for links.</summary>
    /// <value>Default: <c>https://app.optimizely.com</c>.</value>
    [HttpAddress]
    public string App { get; set; } = "https://app.optimizely.com";
}
