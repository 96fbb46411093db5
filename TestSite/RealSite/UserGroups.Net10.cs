using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace DemoSite;

internal sealed class UserGroups(IUserGroupService groups)
{
    public async Task<IUserGroup> FindAsync(string alias) =>
        await groups.GetAsync(alias) ?? throw new InvalidOperationException($"There is no user group {alias}.");
}
