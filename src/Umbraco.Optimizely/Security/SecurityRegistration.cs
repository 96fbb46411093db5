using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Security;

internal static class SecurityRegistration
{
    public static IUmbracoBuilder AddOptimizelySecurity(this IUmbracoBuilder builder)
    {
        builder.Services.AddDataProtection();
        builder.Services.TryAddSingleton<ISecretProtector, SecretProtector>();
        builder.Services.TryAddTransient<ICurrentEditor, CurrentEditor>();
        builder.Services.TryAddTransient<IDocumentPermissions, DocumentPermissions>();
        return builder.AddOptimizelyRequestPaths();
    }
}
