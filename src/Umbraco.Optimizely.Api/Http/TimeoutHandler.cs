using Microsoft.Extensions.Options;

namespace Umbraco.Optimizely.Api;

/// <summary>Gives one request a limited time, its answer's body included as the handler within reads it whole.</summary>
internal sealed class TimeoutHandler(TimeProvider time, IOptions<OptimizelyApiOptions> options) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await base.SendAsync(request, either.Token);
        }
        catch (Exception) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"No answer within {options.Value.Timeout.TotalSeconds:0.#} seconds.");
        }
    }
}
