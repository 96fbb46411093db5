namespace Umbraco.Optimizely.Connection;

/// <summary>How the site was connected, as stored and as the API says it.</summary>
internal static class ConnectionKinds
{
    public const string OAuth = "oauth";
    public const string Token = "token";
}
