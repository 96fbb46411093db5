using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Connection;

/// <summary>Points the API clients to the endpoints of the site's options. Invalid ones are left: the package is off then.</summary>
internal sealed class ApiOptionsFromSite(IOptionsMonitor<OptimizelyOptions> site) : IConfigureOptions<OptimizelyApiOptions>
{
    public void Configure(OptimizelyApiOptions options)
    {
        OptimizelyEndpoints endpoints = site.CurrentValue.Endpoints;
        options.ApiBaseUrl = Parse(endpoints.Api) ?? options.ApiBaseUrl;
        options.AuthorizeUrl = Parse(endpoints.Authorize) ?? options.AuthorizeUrl;
        options.TokenUrl = Parse(endpoints.Token) ?? options.TokenUrl;
        options.EventsUrl = Parse(endpoints.Events) ?? options.EventsUrl;
    }

    private static Uri? Parse(string? address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) ? uri : null;
}
