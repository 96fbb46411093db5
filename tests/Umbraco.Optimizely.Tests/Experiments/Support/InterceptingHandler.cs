namespace Umbraco.Optimizely.Tests.Experiments.Support;

internal sealed class InterceptingHandler(CallInterceptor calls) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var after = await calls.ObserveAsync(request);
        var response = await base.SendAsync(request, cancellationToken);
        after?.Invoke();
        return response;
    }
}
