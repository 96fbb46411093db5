namespace Umbraco.Optimizely.Api;

/// <summary>Who asks a person for consent.</summary>
/// <param name="ClientId">Id of the registered app.</param>
/// <param name="RedirectUri">Where the person comes back, as registered.</param>
/// <param name="State">Random value that comes back unchanged.</param>
/// <param name="AccountId">The account to ask for; null lets the person choose.</param>
public sealed record OAuthAuthorizeRequest(string ClientId, Uri RedirectUri, string State, string? AccountId = null);
