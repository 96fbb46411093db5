using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using TestSite.Host.Users;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace TestSite.Host.ManagementApi;

/// <summary>Who is signed in, and who others are.</summary>
internal static class UserRoutes
{
    /// <summary>The test site has screens for these two only; the server knows the other sections all the same.</summary>
    private static readonly string[] Sections = ["content", "settings"];

    public static void Map(IEndpointRouteBuilder user)
    {
        user.MapGet("/user/current", (IBackOfficeSecurityAccessor security) => Current(security.BackOfficeSecurity!.CurrentUser!));
        user.MapGet("/user/current/configuration", () => new
        {
            keepUserLoggedIn = false,
            passwordConfiguration = new { minimumPasswordLength = 10, requireNonLetterOrDigit = false, requireDigit = false, requireLowercase = false, requireUppercase = false },
            allowChangePassword = false,
            allowTwoFactor = false,
        });
        user.MapGet("/user/current/login-providers", () => Array.Empty<object>());
        user.MapGet("/item/user", (Guid[] id, UserStore users) => users.All.Where(u => id.Contains(u.Key)).Select(u => new
        {
            id = u.Key,
            name = u.Name,
            kind = "Default",
            avatarUrls = Array.Empty<string>(),
            flags = Array.Empty<object>(),
        }));
    }

    private static object Current(IUser user) => new
    {
        id = user.Key,
        email = user.Email,
        userName = user.Username,
        name = user.Name,
        languageIsoCode = user.Language,
        documentStartNodeIds = Array.Empty<Reference>(),
        hasDocumentRootAccess = true,
        mediaStartNodeIds = Array.Empty<Reference>(),
        hasMediaRootAccess = true,
        elementStartNodeIds = Array.Empty<Reference>(),
        hasElementRootAccess = true,
        avatarUrls = Array.Empty<string>(),
        languages = Array.Empty<string>(),
        hasAccessToAllLanguages = true,
        hasAccessToSensitiveData = true,
        fallbackPermissions = user.Groups.SelectMany(UserModels.Rights).Distinct(),
        permissions = Array.Empty<object>(),
        allowedSections = Sections.Where(user.AllowedSections.Contains).Select(s => $"Umb.Section.{char.ToUpperInvariant(s[0])}{s[1..]}"),
        isAdmin = user.Groups.Any(g => g.Alias == DemoGroups.Admin.Alias),
        userGroupIds = user.Groups.Select(g => new Reference(g.Key)),
    };
}
