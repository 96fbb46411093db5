using Refit;

namespace Umbraco.Optimizely.Api;

/// <summary>Who the token belongs to, as Refit sends them. <see cref="IAccountClient" /> is easier to use.</summary>
public interface IAccountApi
{
    /// <summary>Reads the person, the account the token works for, all accounts and the roles in projects.</summary>
    /// <param name="expand">What is added: <c>accounts</c>, <c>project_roles</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/me")]
    [Headers(OperationHeader.Name + ": account.me")]
    Task<OptimizelyUser> MeAsync([Query(CollectionFormat.Multi)] string[] expand, CancellationToken cancellationToken);
}
