using System.Globalization;
using Umbraco.Cms.Core.Models.Membership;

namespace TestSite.Host.Users;

/// <summary>What the site's <c>IUserService</c> can do. Permissions come from the groups alone, the same for every document.</summary>
internal sealed class UserServiceMembers(UserStore users)
{
    public IUser? GetUserById(int id) => users.Find(id);

    public IEnumerable<IUser> GetUsersById(params int[]? ids) => users.All.Where(u => ids?.Contains(u.Id) == true);

    public Task<IUser?> GetAsync(Guid key) => Task.FromResult(users.Find(key));

    public Task<IEnumerable<IUser>> GetAsync(IEnumerable<Guid> keys) => Task.FromResult(users.All.Where(u => keys.Contains(u.Key)));

    public IUser? GetByEmail(string email) => users.Find(email);

    public IUser? GetByUsername(string? username) => username is null ? null : users.Find(username);

    public IProfile? GetProfileById(int id) => users.Find(id)?.ProfileData;

    public IEnumerable<IUser> GetAllInGroup(int? groupId) => users.All.Where(u => u.Groups.Any(g => g.Id == groupId));

    public static EntityPermissionCollection GetPermissions(IUser? user, params int[] nodeIds) =>
        new(nodeIds.SelectMany(id => Permissions(user, id)));

    public static EntityPermissionSet GetPermissionsForPath(IUser? user, string? path)
    {
        var id = int.Parse(path?.Split(',').LastOrDefault() ?? "-1", CultureInfo.InvariantCulture);
        return new EntityPermissionSet(id, new EntityPermissionCollection(Permissions(user, id)));
    }

    private static IEnumerable<EntityPermission> Permissions(IUser? user, int entityId) =>
        user?.Groups.Select(g => UserModels.Permission(g.Id, entityId, UserModels.Rights(g))) ?? [];
}
