namespace Umbraco.Optimizely.Connection;

/// <summary>What is known about the connection to Optimizely.</summary>
internal enum ConnectionState
{
    /// <summary>The options are invalid.</summary>
    NotConfigured,
    NotConnected,
    Connected,

    /// <summary>Optimizely no longer accepts the stored tokens.</summary>
    Revoked,

    /// <summary>The tokens work, but their user may not use the account's projects.</summary>
    NoRole,
    RateLimited,
    ServiceFailing,
    Timeout,

    /// <summary>Optimizely answered with something that is not understood.</summary>
    Unreadable,
}
