namespace Umbraco.Optimizely.Connection;

/// <summary>With what the browser came back from the consent page. Stored by number.</summary>
internal enum OAuthReturn
{
    /// <summary>Not yet back.</summary>
    None = 0,
    Code = 1,
    Denied = 2,
    Expired = 3,
}
