namespace Umbraco.Optimizely.Api;

/// <summary>Who the token belongs to.</summary>
public interface IAccountClient
{
    /// <summary>Reads the person, the account the token works for, all accounts and the roles in projects.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<OptimizelyUser> MeAsync(CancellationToken cancellationToken = default);
}
