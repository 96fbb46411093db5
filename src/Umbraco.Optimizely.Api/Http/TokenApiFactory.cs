using System.Net.Http.Headers;

namespace Umbraco.Optimizely.Api;

/// <summary>Makes Refit clients that call with one token: the auth handler leaves a request alone that has one.</summary>
internal sealed class TokenApiFactory(ApiFactory apis, AuthenticationHeaderValue authorization) : IApiFactory
{
    public TApi Create<TApi>()
        where TApi : class => apis.Create<TApi>(authorization);
}
