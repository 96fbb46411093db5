namespace Umbraco.Optimizely.Api;

/// <summary>Why a call to Optimizely failed.</summary>
public enum OptimizelyFailure
{
    /// <summary>Optimizely refused what was sent (400 and other 4xx without a value of their own).</summary>
    BadRequest,

    /// <summary>The token is not accepted, and renewing it did not help (401).</summary>
    Unauthorized,

    /// <summary>The person has no right to do this, or revoked access (403).</summary>
    Forbidden,

    /// <summary>There is no such thing (404).</summary>
    NotFound,

    /// <summary>It collides with something, such as drafted changes (409).</summary>
    Conflict,

    /// <summary>It is archived already (410).</summary>
    Gone,

    /// <summary>Too many calls (429). See <see cref="OptimizelyApiException.RetryAfter" />.</summary>
    RateLimited,

    /// <summary>Optimizely has a problem (5xx).</summary>
    ServerError,

    /// <summary>No answer within the time allowed.</summary>
    Timeout,

    /// <summary>Optimizely could not be reached, or the connection broke.</summary>
    ConnectionFailed,

    /// <summary>The answer could not be read.</summary>
    Malformed,

    /// <summary>The answer is larger than <see cref="OptimizelyApiOptions.MaxResponseBytes" />.</summary>
    TooLarge,

    /// <summary>There is no token to call with; nothing was sent.</summary>
    NotConnected,
}
