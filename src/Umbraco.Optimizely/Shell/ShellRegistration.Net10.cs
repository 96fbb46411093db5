using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Shell;

internal static class ShellRegistration
{
    /// <summary>Umbraco 17 and 18 learn all about the client from <c>umbraco-package.json</c>.</summary>
    public static IUmbracoBuilder AddOptimizelyShell(this IUmbracoBuilder builder) => builder;
}
