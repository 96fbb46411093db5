namespace Umbraco.Optimizely.Connection;

/// <summary>What a browser came back with. A class: its text form must never show the code.</summary>
internal sealed class OAuthAnswer(OAuthReturn answer, string? code, Uri redirectUri)
{
    public OAuthReturn Answer { get; } = answer;

    public string? Code { get; } = code;

    public Uri RedirectUri { get; } = redirectUri;
}
