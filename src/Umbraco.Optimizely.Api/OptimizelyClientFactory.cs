namespace Umbraco.Optimizely.Api;

internal sealed class OptimizelyClientFactory(ApiFactory apis) : IOptimizelyClientFactory
{
    public IOptimizelyClient Create(string accessToken) =>
        BearerToken.Create(accessToken) is { } authorization
            ? new OptimizelyClient(new TokenApiFactory(apis, authorization))
            : throw new ArgumentException("The access token is empty or holds characters that no header may hold.", nameof(accessToken));
}
