namespace Umbraco.Optimizely.Connection;

/// <summary>A connection to Optimizely, as notifications carry it. Holds no token.</summary>
/// <param name="Kind">How the site is connected: <c>oauth</c> or <c>token</c>.</param>
/// <param name="UserName">Name of the user at Optimizely; null when Optimizely did not say.</param>
/// <param name="UserEmail">E-mail address of the user at Optimizely; null when Optimizely did not say.</param>
/// <param name="AccountId">Id of the account at Optimizely; null when Optimizely did not say.</param>
/// <param name="AccountName">Name of the account at Optimizely; null when Optimizely did not say.</param>
public sealed record OptimizelyConnectionInfo(string Kind, string? UserName, string? UserEmail, long? AccountId, string? AccountName);
