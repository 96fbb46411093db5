namespace Umbraco.Optimizely.Tests.Experiments.Support;

internal sealed class InterceptingHandler(CallInterceptor calls) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await calls.ObserveAsync(request);
        return await base.SendAsync(request, cancellationToken);
    }
}
