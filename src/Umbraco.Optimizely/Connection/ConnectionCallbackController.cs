using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Connection;

/// <summary>
/// Where Optimizely sends the browser back to. It comes from another site, so nobody is signed in here; all it can do is hand in a
/// code for a state that is being waited for. The person who began goes on with it in the dashboard.
/// </summary>
[AllowAnonymous]
[Route(OptimizelyRoutes.Base + "connection/callback")]
internal sealed class ConnectionCallbackController(OAuthStates states, ILogger<ConnectionCallbackController> logger) : OptimizelyControllerBase
{
    private const int MaxLength = 4096;

    [HttpGet]
    public async Task<IActionResult> Return(
        [FromQuery] string? code,
        [FromQuery] string? state,
        [FromQuery] string? error,
        CancellationToken cancellationToken)
    {
        string? accepted = string.IsNullOrEmpty(error) && code?.Length <= MaxLength ? code : null;
        if (string.IsNullOrEmpty(state) || state.Length > MaxLength || !await states.ReceiveAsync(state, accepted, cancellationToken))
        {
            ConnectionLog.UnknownState(logger);
        }

        // The address holds the code: no page that is opened from here may learn it.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers[HeaderNames.Pragma] = "no-cache";
        return Redirect(DashboardAddress.From(Request));
    }
}
