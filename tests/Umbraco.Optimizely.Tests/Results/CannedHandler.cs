using System.Net;
using System.Text;

namespace Umbraco.Optimizely.Tests.Results;

/// <summary>Answers every call with what is set, and counts them.</summary>
internal sealed class CannedHandler : HttpMessageHandler
{
    private int _calls;

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public string? Body { get; set; }

    public int Calls => _calls;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        await Task.Yield();
        return new HttpResponseMessage(Status)
        {
            RequestMessage = request,
            Content = Body is null ? new ByteArrayContent([]) : new StringContent(Body, Encoding.UTF8, "application/json"),
        };
    }
}
