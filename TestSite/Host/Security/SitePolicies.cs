using Microsoft.AspNetCore.Authorization;

namespace TestSite.Host.Security;

/// <summary>The policies of the CMS by their names; each carries its scheme.</summary>
internal static class SitePolicies
{
    private static readonly (string Name, string[] Sections)[] BySection =
    [
        ("SectionAccessContent", ["content"]),
        ("SectionAccessMedia", ["media"]),
        ("SectionAccessMembers", ["members"]),
        ("SectionAccessPackages", ["packages"]),
        ("SectionAccessSettings", ["settings"]),
        ("SectionAccessUsers", ["users"]),
        ("SectionAccessContentOrMedia", ["content", "media"]),
        ("SectionAccessForContentTree", ["content", "media", "users", "settings", "packages", "members"]),
        ("TreeAccessDocuments", ["content"]),
        ("TreeAccessDocumentTypes", ["settings"]),
        ("TreeAccessDataTypes", ["settings"]),
        ("TreeAccessLanguages", ["settings"]),
        ("TreeAccessTemplates", ["settings"]),
        ("TreeAccessDocumentsOrDocumentTypes", ["content", "settings"]),
    ];

    /// <summary>Adds the policies that both versions have.</summary>
    public static void Add(AuthorizationOptions options, string scheme)
    {
        options.AddPolicy("BackOfficeAccess", policy => policy.AddAuthenticationSchemes(scheme).RequireAuthenticatedUser());
        foreach (var (name, sections) in BySection)
        {
            options.AddPolicy(name, policy => policy
                .AddAuthenticationSchemes(scheme)
                .RequireAuthenticatedUser()
                .AddRequirements(new SectionRequirement(sections)));
        }
    }
}
