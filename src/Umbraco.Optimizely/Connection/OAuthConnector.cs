using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Hosting;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Connection;

/// <summary>Connects the site by a person's consent at Optimizely.</summary>
internal sealed class OAuthConnector(
    OAuthStates states,
    IOptimizelyOAuthClient oauth,
    TokenExchange exchange,
    IOptimizelyClientFactory clients,
    IOptionsMonitor<OptimizelyOptions> options)
{
    /// <summary>Where the person's browser must go.</summary>
    /// <exception cref="ProblemException">No application is configured.</exception>
    public async Task<Uri> BeginAsync(Guid userKey, Uri redirectUri, CancellationToken cancellationToken)
    {
        OptimizelyOptions current = options.CurrentValue;
        if (!current.HasOAuth)
        {
            throw new ProblemException(
                StatusCodes.Status409Conflict,
                "oauthNotConfigured",
                ConnectionSentences.NoApplication,
                ConnectionSentences.NoApplicationAdvice);
        }

        string state = await states.BeginAsync(userKey, redirectUri, cancellationToken);
        return oauth.BuildAuthorizeUrl(new OAuthAuthorizeRequest(current.ClientId!, redirectUri, state));
    }

    /// <summary>Exchanges what came back for the person who went.</summary>
    /// <exception cref="ProblemException">Nothing came back for this person, consent was denied or took too long.</exception>
    /// <exception cref="OptimizelyApiException">Optimizely refused the code or failed.</exception>
    public async Task<(IssuedTokens Tokens, ConnectedIdentity Identity)> CompleteAsync(Guid userKey, CancellationToken cancellationToken)
    {
        OAuthAnswer? answer = await states.TakeAsync(userKey, cancellationToken);
        if (answer is not { Answer: OAuthReturn.Code, Code: { } code })
        {
            throw Refused(answer?.Answer ?? OAuthReturn.None);
        }

        IssuedTokens tokens;
        try
        {
            tokens = await exchange.ExchangeAsync(code, answer.RedirectUri, cancellationToken);
        }
        catch (OptimizelyApiException exception) when (exception.Failure is
            OptimizelyFailure.BadRequest or OptimizelyFailure.Unauthorized or OptimizelyFailure.Forbidden)
        {
            throw new ProblemException(
                StatusCodes.Status424FailedDependency,
                "codeRefused",
                ConnectionSentences.CodeRefused,
                ConnectionSentences.CodeRefusedAdvice);
        }

        return (tokens, await IdentifyAsync(tokens.AccessToken, cancellationToken));
    }

    /// <summary>The code is used up, so the tokens are kept even when Optimizely does not say whose they are: the status will tell.</summary>
    private async Task<ConnectedIdentity> IdentifyAsync(string accessToken, CancellationToken cancellationToken)
    {
        try
        {
            return ConnectedIdentity.From(await clients.Create(accessToken).Account.MeAsync(cancellationToken));
        }
        catch (OptimizelyApiException)
        {
            return ConnectedIdentity.Unknown;
        }
    }

    private static ProblemException Refused(OAuthReturn answer) => answer switch
    {
        OAuthReturn.Denied => new ProblemException(
            StatusCodes.Status409Conflict,
            "consentDenied",
            ConnectionSentences.ConsentDenied,
            ConnectionSentences.ConsentDeniedAdvice),
        OAuthReturn.Expired => new ProblemException(
            StatusCodes.Status409Conflict,
            "consentExpired",
            ConnectionSentences.ConsentExpired,
            ConnectionSentences.ConsentExpiredAdvice),
        _ => new ProblemException(
            StatusCodes.Status409Conflict,
            "nothingToComplete",
            ConnectionSentences.NothingToComplete,
            ConnectionSentences.NothingToCompleteAdvice),
    };
}
