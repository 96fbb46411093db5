namespace Umbraco.Optimizely.Sandbox.OAuth;

/// <summary>Which addresses the registered application may be sent back to.</summary>
internal sealed class RedirectRules(IReadOnlyCollection<string> siteOrigins)
{
    /// <summary>Any address of this machine, and those below a given origin; http only for this machine.</summary>
    public bool IsAllowed(string? redirectUri)
    {
        if (!Uri.TryCreate(redirectUri, UriKind.Absolute, out var uri) || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0)
        {
            return false;
        }

        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
        {
            return false;
        }

        return uri.IsLoopback || (uri.Scheme == Uri.UriSchemeHttps && siteOrigins.Contains(uri.GetLeftPart(UriPartial.Authority), StringComparer.OrdinalIgnoreCase));
    }
}
