namespace TestSite.Host.Security;

/// <summary>Authentication schemes by the names that the CMS gives them.</summary>
internal static class SchemeNames
{
    public const string Cookie = "UmbracoBackOffice";
    public const string Token = "OpenIddict.Validation.AspNetCore";
    public const string External = "UmbracoExternalCookie";

    public const string CookieName = "UMB_UCONTEXT";

    public static readonly string?[] BackOffice = [Cookie, Token];
}
