using Microsoft.AspNetCore.Mvc;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Connection;

/// <summary>The connection to Optimizely, for the dashboard.</summary>
[Route(OptimizelyRoutes.Base + "connection")]
internal sealed class ConnectionController(
    ConnectionStatusView view,
    ConnectionUseCases connect,
    RedirectAddress redirect,
    ICurrentEditor editor) : AdminControllerBase
{
    [HttpGet]
    public async Task<IActionResult> Get([FromQuery] bool refresh, CancellationToken cancellationToken) =>
        Json(await view.GetAsync(Request, refresh, cancellationToken));

    [HttpPost("authorize")]
    public async Task<IActionResult> Authorize(CancellationToken cancellationToken)
    {
        Uri url = await connect.OAuth.BeginAsync(editor.Key, redirect.Of(Request), cancellationToken);
        return Json(new AuthorizeDto(url.AbsoluteUri));
    }

    [HttpPost("complete")]
    [Kept(typeof(ConnectionSentences), nameof(ConnectionSentences.ConnectionBeforeKept))]
    public async Task<IActionResult> Complete(CancellationToken cancellationToken)
    {
        (IssuedTokens tokens, ConnectedIdentity identity) = await connect.OAuth.CompleteAsync(editor.Key, cancellationToken);
        await connect.Connector.ConnectAsync(tokens, identity, cancellationToken);
        return Json(await view.GetAsync(Request, refresh: true, cancellationToken));
    }

    [HttpPost("token")]
    [Kept(typeof(ConnectionSentences), nameof(ConnectionSentences.TokenNotStored))]
    public async Task<IActionResult> ConnectByToken([JsonBody] TokenInput input, CancellationToken cancellationToken)
    {
        (IssuedTokens tokens, ConnectedIdentity identity) = await connect.Token.TryAsync(input.Token, cancellationToken);
        await connect.Connector.ConnectAsync(tokens, identity, cancellationToken);
        return Json(await view.GetAsync(Request, refresh: true, cancellationToken));
    }

    [HttpPost("disconnect")]
    public async Task<IActionResult> Disconnect(CancellationToken cancellationToken)
    {
        await connect.Connector.DisconnectAsync(cancellationToken);
        await connect.States.ClearAsync(cancellationToken);
        return Json(await view.GetAsync(Request, refresh: true, cancellationToken));
    }
}
