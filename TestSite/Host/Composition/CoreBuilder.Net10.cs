using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Logging;

namespace TestSite.Host.Composition;

internal static class CoreBuilder
{
    public static UmbracoBuilder Create(IServiceCollection services, IConfiguration configuration, TypeLoader loader, AppCaches caches) =>
        new(services, configuration, loader, NullLoggerFactory.Instance, new NoopProfiler(), caches);
}
