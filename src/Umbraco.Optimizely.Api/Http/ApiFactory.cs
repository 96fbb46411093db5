using System.Net.Http.Headers;
using Refit;

namespace Umbraco.Optimizely.Api;

internal sealed class ApiFactory(IHttpClientFactory clients) : IApiFactory
{
    public TApi Create<TApi>()
        where TApi : class => Create<TApi>(null);

    public TApi Create<TApi>(AuthenticationHeaderValue? authorization)
        where TApi : class
    {
        var (name, settings) = For(typeof(TApi));
        var client = clients.CreateClient(name);
        client.DefaultRequestHeaders.Authorization = authorization;
        return RestService.For<TApi>(client, settings);
    }

    private static (string Name, RefitSettings Settings) For(Type api) =>
        api == typeof(IOAuthApi) ? (OptimizelyHttpClients.OAuth, OptimizelyRefitSettings.Single)
        : api == typeof(IEventsIngestApi) ? (OptimizelyHttpClients.Events, OptimizelyRefitSettings.Single)
        : (OptimizelyHttpClients.Rest, OptimizelyRefitSettings.Rest);
}
