using System.Net;

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
        if (BearerToken.Create(token) is not { } authorization)
        {
            throw new OptimizelyApiException(OperationHeader.Of(request), OptimizelyFailure.NotConnected);
        }

        if (request.Content is not null)
        {
            // A body that is kept can be sent twice.
            await request.Content.ReadAsByteArrayAsync(cancellationToken);
        }

        request.Headers.Authorization = authorization;
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden))
        {
            return response;
        }

        // Sources differ on whether an ended token gives 401 or 403. The call was refused, so nothing was done: repeating it is safe.
        var renewed = BearerToken.Create(await RenewAsync(token!, response, cancellationToken));
        if (renewed is null || renewed.Equals(authorization))
        {
            return response;
        }

        response.Dispose();
        request.Headers.Authorization = renewed;
        return await base.SendAsync(request, cancellationToken);
    }

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
