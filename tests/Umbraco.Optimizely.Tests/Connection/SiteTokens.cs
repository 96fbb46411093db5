using Microsoft.Extensions.DependencyInjection;
using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Tests.Connection;

internal static class SiteTokens
{
    /// <summary>The token the site calls Optimizely with.</summary>
    public static async Task<string?> GetToken(this IServiceProvider services) =>
        await services.GetRequiredService<IAccessTokenSource>().GetAsync(TestContext.Current.CancellationToken);
}
