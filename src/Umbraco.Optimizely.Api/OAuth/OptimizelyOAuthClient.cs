using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;

namespace Umbraco.Optimizely.Api;

internal sealed class OptimizelyOAuthClient(IApiFactory apis, IOptions<OptimizelyApiOptions> options) : IOptimizelyOAuthClient
{
    public Uri BuildAuthorizeUrl(OAuthAuthorizeRequest request)
    {
        var query = new StringBuilder(options.Value.AuthorizeUrl.Query.TrimStart('?'));
        Append("client_id", request.ClientId);
        Append("redirect_uri", request.RedirectUri.OriginalString);
        Append("response_type", "code");
        Append("scopes", "all");
        Append("state", request.State);
        if (request.AccountId is { } accountId)
        {
            Append("account_id", accountId);
        }

        return new UriBuilder(options.Value.AuthorizeUrl) { Query = query.ToString() }.Uri;

        void Append(string name, string value) =>
            query.Append(CultureInfo.InvariantCulture, $"{(query.Length > 0 ? "&" : "")}{name}={Uri.EscapeDataString(value)}");
    }

    public Task<OAuthToken> ExchangeCodeAsync(OAuthCodeRequest request, CancellationToken cancellationToken) => PostAsync(
        "oauth.exchange",
        new Dictionary<string, string>
        {
            ["code"] = request.Code,
            ["client_id"] = request.ClientId,
            ["client_secret"] = request.ClientSecret,
            ["redirect_uri"] = request.RedirectUri.OriginalString,
            ["grant_type"] = "authorization_code",
        },
        cancellationToken);

    public Task<OAuthToken> RefreshAsync(OAuthRefreshRequest request, CancellationToken cancellationToken) => PostAsync(
        "oauth.refresh",
        new Dictionary<string, string>
        {
            ["refresh_token"] = request.RefreshToken,
            ["client_id"] = request.ClientId,
            ["client_secret"] = request.ClientSecret,
            ["grant_type"] = "refresh_token",
        },
        cancellationToken);

    private async Task<OAuthToken> PostAsync(string operation, Dictionary<string, string> parameters, CancellationToken cancellationToken)
    {
        var api = apis.Create<IOAuthApi>();
        var token = options.Value.OAuthParametersInBody
            ? await api.PostFormAsync(operation, parameters, cancellationToken)
            : await api.PostQueryAsync(operation, parameters, cancellationToken);
        return string.IsNullOrEmpty(token.AccessToken)
            ? throw new OptimizelyApiException(operation, OptimizelyFailure.Malformed) { OutcomeUnknown = true }
            : token;
    }
}
