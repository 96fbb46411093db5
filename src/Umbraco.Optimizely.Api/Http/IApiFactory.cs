namespace Umbraco.Optimizely.Api;

/// <summary>Makes Refit clients. One is made for each call, so that handlers and DNS stay fresh in a singleton.</summary>
internal interface IApiFactory
{
    TApi Create<TApi>()
        where TApi : class;
}
