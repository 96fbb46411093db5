using System.Net;
using System.Net.Http.Headers;

namespace Umbraco.Optimizely.Api;

/// <summary>Puts the token on a request, and once another one when the first is refused.</summary>
internal sealed class AuthHandler(IAccessTokenSource tokens) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // A client made for one token has put it on already.
        if (request.Headers.Authorization is not null)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        var token = await tokens.GetAsync(cancellationToken);
        if (string.IsNullOrEmpty(token))
        {
            throw new OptimizelyApiException(OperationHeader.Of(request), OptimizelyFailure.NotConnected);
        }

        if (request.Content is not null)
        {
            // A body that is kept can be sent twice.
            await request.Content.ReadAsByteArrayAsync(cancellationToken);
        }

        Authorize(request, token);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden))
        {
            return response;
        }

        // Sources differ on whether an ended token gives 401 or 403. The call was refused, so nothing was done: repeating it is safe.
        var renewed = await RenewAsync(token, response, cancellationToken);
        if (string.IsNullOrEmpty(renewed) || renewed == token)
        {
            return response;
        }

        response.Dispose();
        Authorize(request, renewed);
        return await base.SendAsync(request, cancellationToken);
    }

    private static void Authorize(HttpRequestMessage request, string token) =>
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

    private async ValueTask<string?> RenewAsync(string token, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await tokens.RenewAsync(token, cancellationToken);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
