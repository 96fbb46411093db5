using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace DemoSite;

/// <summary>The users beside the administrator, with the same password: nobody else is to reach a test site.</summary>
internal sealed class DemoUsers(IUserService users, IPasswordHasher hasher, UserGroups groups)
{
    private const string Password = "1234567890";

    // Editors publish; writers edit and may not publish.
    private static readonly (string Email, string Name, string Group)[] All =
    [
        ("editor@example.com", "Edgar Editor", "editor"),
        ("reader@example.com", "Rita Reader", "writer"),
    ];

    public async Task AddAsync()
    {
        foreach ((string email, string name, string group) in All)
        {
            IUser user = users.CreateUserWithIdentity(email, email);
            user.Name = name;
            user.RawPasswordValue = hasher.HashPassword(Password);
            user.AddGroup((await groups.FindAsync(group)).ToReadOnlyGroup());
            users.Save(user);
        }
    }
}
