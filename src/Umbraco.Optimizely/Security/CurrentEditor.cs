using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace Umbraco.Optimizely.Security;

/// <inheritdoc />
internal sealed class CurrentEditor(IBackOfficeSecurityAccessor accessor) : ICurrentEditor
{
    public bool IsSignedIn => Current is not null;

    public Guid Key => User.Key;

    public string Name => User.Name ?? User.Username;

    // By the group's alias: the policy for administrators does not exist on every version of Umbraco.
    public bool IsAdmin => User.Groups.Any(group => group.Alias == Constants.Security.AdminGroupAlias);

    public CultureInfo Language
    {
        get
        {
            try
            {
                return CultureInfo.GetCultureInfo(User.Language ?? string.Empty);
            }
            catch (CultureNotFoundException)
            {
                return CultureInfo.InvariantCulture;
            }
        }
    }

    public IUser User => Current ?? throw new InvalidOperationException("Nobody is signed in.");

    private IUser? Current => accessor.BackOfficeSecurity?.CurrentUser;

    public bool HasSection(string alias) => User.AllowedSections.Contains(alias, StringComparer.OrdinalIgnoreCase);
}
