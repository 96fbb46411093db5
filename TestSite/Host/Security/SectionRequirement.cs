using Microsoft.AspNetCore.Authorization;

namespace TestSite.Host.Security;

/// <summary>The user may see one of these sections.</summary>
internal sealed class SectionRequirement(params string[] sections) : AuthorizationHandler<SectionRequirement>, IAuthorizationRequirement
{
    /// <summary>The claim that names a section.</summary>
    public const string ClaimType = "http://umbraco.org/2015/02/identity/claims/backoffice/allowedapp";

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SectionRequirement requirement)
    {
        if (sections.Any(section => context.User.HasClaim(ClaimType, section)))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
