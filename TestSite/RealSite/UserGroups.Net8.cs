using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace DemoSite;

internal sealed class UserGroups(IUserService users)
{
    public Task<IUserGroup> FindAsync(string alias) => Task.FromResult(
        users.GetUserGroupByAlias(alias) ?? throw new InvalidOperationException($"There is no user group {alias}."));
}
