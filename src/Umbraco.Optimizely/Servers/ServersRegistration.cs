using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Optimizely.Hosting.Background;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Servers;

internal static class ServersRegistration
{
    public static IUmbracoBuilder AddOptimizelyServers(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<ThisServer>();
        builder.Services.TryAddSingleton<ServerRegister>();
        builder.Services.TryAddSingleton<ServersCheck>();
        builder.Services.AddSiteWorker<ServerHeartbeat>();
        builder.Services.AddSingleton(new ApiJsonContext(ServersJsonContext.Default));
        return builder;
    }
}
