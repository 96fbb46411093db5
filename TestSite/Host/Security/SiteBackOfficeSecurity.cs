using Microsoft.AspNetCore.Http;
using TestSite.Host.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace TestSite.Host.Security;

/// <summary>Who acts in the current request: filled only where a back-office policy authenticated it.</summary>
internal sealed class SiteBackOfficeSecurity(IHttpContextAccessor http, UserStore users) : IBackOfficeSecurity, IBackOfficeSecurityAccessor
{
    public IBackOfficeSecurity? BackOfficeSecurity => http.HttpContext is null ? null : this;

    public IUser? CurrentUser => BackOfficeIdentity.UserId(http.HttpContext?.User) is { } id ? users.Find(id) : null;

    public bool IsAuthenticated() => CurrentUser is not null;

    public bool UserHasSectionAccess(string section, IUser user) => user.AllowedSections.Contains(section);

    public Attempt<int> GetUserId() => CurrentUser is { } user ? Attempt.Succeed(user.Id) : Attempt<int>.Fail();
}
