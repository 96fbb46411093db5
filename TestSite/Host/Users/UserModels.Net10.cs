using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace TestSite.Host.Users;

/// <summary>Core's models of groups and permissions, which differ between the versions.</summary>
internal static class UserModels
{
    public static IReadOnlyUserGroup Group(int id, Guid key, string alias, string name, string[] sections, string[] rights) =>
        new ReadOnlyUserGroup(id, key, name, null, "icon-users", -1, -1, alias, [], sections, rights.ToHashSet(), new HashSet<IGranularPermission>(), true);

    public static EntityPermission Permission(int groupId, int entityId, IEnumerable<string> rights) =>
        new(groupId, entityId, rights.ToHashSet(), true);

    public static IEnumerable<string> Rights(IReadOnlyUserGroup group) => group.Permissions;
}
