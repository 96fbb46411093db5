namespace Umbraco.Optimizely.Sandbox.Storage;

/// <summary>Ids and secrets that exist in every sandbox.</summary>
internal static class SeedIds
{
    public const long AcmeAccount = 21014920000;
    public const long GlobexAccount = 21014930000;
    public const long AcmeWebsite = 21014920001;
    public const long GeneratedProjects = 21014940000;
    public const string ClientId = "5352110138";
    public const string ClientSecret = "sandbox-secret";
    public const string PersonalToken = "2:sandbox-personal-token";
    public const string ViewerToken = "2:sandbox-viewer-token";
    public const string UserId = "ada@acme.example";
    public const string UserUuid = "fa74a14b-1f3a-463d-aa98-21014920ada0";
}
