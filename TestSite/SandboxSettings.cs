namespace TestSite;

/// <summary>The settings that point a site at the simulated Optimizely: its OAuth client and its addresses.</summary>
internal static class SandboxSettings
{
    public static Dictionary<string, string?> For(Uri sandbox)
    {
        string root = sandbox.ToString().TrimEnd('/');
        return new()
        {
            ["Optimizely:ClientId"] = "5352110138",
            ["Optimizely:ClientSecret"] = "sandbox-secret",
            ["Optimizely:Endpoints:Api"] = root + "/v2",
            ["Optimizely:Endpoints:Authorize"] = root + "/oauth2/authorize",
            ["Optimizely:Endpoints:Token"] = root + "/oauth2/token",
            ["Optimizely:Endpoints:Events"] = root + "/v1/events",
            ["Optimizely:Endpoints:Cdn"] = root,
            ["Optimizely:Endpoints:App"] = root,
        };
    }
}
