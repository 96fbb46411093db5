using System.Globalization;
using System.Security.Claims;
using Umbraco.Cms.Core.Models.Membership;

namespace TestSite.Host.Security;

/// <summary>The identity that the back-office schemes give to a request.</summary>
internal static class BackOfficeIdentity
{
    public static ClaimsPrincipal Create(IUser user, string scheme)
    {
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, user.Id.ToString(CultureInfo.InvariantCulture)),
            new(ClaimTypes.Name, user.Username),
            new(ClaimTypes.Email, user.Email),
            .. user.Groups.Select(g => new Claim(ClaimTypes.Role, g.Alias)),
            .. user.AllowedSections.Select(s => new Claim(SectionRequirement.ClaimType, s)),
        ];
        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme));
    }

    /// <summary>The id of the user whom a back-office scheme recognised, or null.</summary>
    public static int? UserId(ClaimsPrincipal? principal)
    {
        var identity = principal?.Identities.FirstOrDefault(i => i.IsAuthenticated && SchemeNames.BackOffice.Contains(i.AuthenticationType));
        return int.TryParse(identity?.FindFirst(ClaimTypes.NameIdentifier)?.Value, CultureInfo.InvariantCulture, out var id) ? id : null;
    }
}
