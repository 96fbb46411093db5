using System.Net;
using System.Text;

namespace Umbraco.Optimizely.Tests.Results;

/// <summary>Answers every call with what is set, and counts them.</summary>
internal sealed class CannedHandler : HttpMessageHandler
{
    private int _calls;

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public string? Body { get; set; }

    /// <summary>What is answered to a call for figures over time; null for the same as to all others.</summary>
    public string? Series { get; set; }

    /// <summary>A call for figures over time fails.</summary>
    public HttpStatusCode? SeriesStatus { get; set; }

    public int Calls => _calls;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        await Task.Yield();
        var isSeries = request.RequestUri!.AbsolutePath.EndsWith("/timeseries", StringComparison.Ordinal);
        var body = isSeries && Series is not null ? Series : Body;
        return new HttpResponseMessage(isSeries ? SeriesStatus ?? Status : Status)
        {
            RequestMessage = request,
            Content = body is null ? new ByteArrayContent([]) : new StringContent(body, Encoding.UTF8, "application/json"),
        };
    }
}
