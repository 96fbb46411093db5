using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Connection;

/// <summary>Where Optimizely sends browsers back to; must be registered there.</summary>
internal sealed class RedirectAddress(LinkGenerator links, IOptionsMonitor<OptimizelyOptions> options)
{
    /// <summary>As configured, else by the host that the administrator uses.</summary>
    public Uri Of(HttpRequest request)
    {
        if (options.CurrentValue.RedirectUri is { Length: > 0 } configured && Uri.TryCreate(configured, UriKind.Absolute, out Uri? uri))
        {
            return uri;
        }

        string address = links.GetUriByAction(request.HttpContext, nameof(ConnectionCallbackController.Return), "ConnectionCallback")
            ?? throw new InvalidOperationException("The route of the OAuth return is missing.");
        return new Uri(address);
    }
}
