using System.Net.Http.Headers;
using Refit;

namespace Umbraco.Optimizely.Api;

internal sealed class ApiFactory(IHttpClientFactory clients) : IApiFactory
{
    private static readonly RefitSettings Settings = OptimizelyRefitSettings.Create();

    public TApi Create<TApi>()
        where TApi : class => Create<TApi>(null);

    public TApi Create<TApi>(AuthenticationHeaderValue? authorization)
        where TApi : class
    {
        var client = clients.CreateClient(NameFor(typeof(TApi)));
        client.DefaultRequestHeaders.Authorization = authorization;
        return RestService.For<TApi>(client, Settings);
    }

    private static string NameFor(Type api) =>
        api == typeof(IOAuthApi) ? OptimizelyHttpClients.OAuth
        : api == typeof(IEventsIngestApi) ? OptimizelyHttpClients.Events
        : OptimizelyHttpClients.Rest;
}
