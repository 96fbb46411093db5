using Umbraco.Cms.Core.Models.Membership;

namespace TestSite.Host.Users;

/// <summary>The groups: what they may see and do.</summary>
internal static class DemoGroups
{
    public static IReadOnlyUserGroup Admin { get; } = Group(1, "admin", "Administrators", ["content", "media", "settings", "members", "users", "packages", "translation"], DocumentRights.All);

    public static IReadOnlyUserGroup Editor { get; } = Group(3, "editor", "Editors", ["content"], DocumentRights.Edit);

    public static IReadOnlyUserGroup Reader { get; } = Group(6, "reader", "Readers", ["content"], DocumentRights.Browse);

    public static IReadOnlyList<IReadOnlyUserGroup> All { get; } = [Admin, Editor, Reader];

    public static IReadOnlyUserGroup Find(string alias) => All.Single(g => g.Alias == alias);

    private static IReadOnlyUserGroup Group(int id, string alias, string name, string[] sections, string[] rights) =>
        UserModels.Group(id, new Guid(id, 0x4f1c, 0x4a5d, 0x9b, 0x1e, 0x6a, 0x2d, 0x7c, 0x3f, 0x8e, 0x01), alias, name, sections, rights);
}
