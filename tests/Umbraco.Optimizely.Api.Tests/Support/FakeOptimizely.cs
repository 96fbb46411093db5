using System.Net;
using System.Text;

namespace Umbraco.Optimizely.Api.Tests.Support;

/// <summary>Answers with what a test has queued; the last answer repeats.</summary>
internal sealed class FakeOptimizely : HttpMessageHandler
{
    private readonly List<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _answers = [];
    private readonly List<RecordedRequest> _requests = [];

    public IReadOnlyList<RecordedRequest> Requests => _requests;

    public RecordedRequest Request => Assert.Single(_requests);

    public FakeOptimizely Then(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answers.Add(answer);
        return this;
    }

    public FakeOptimizely Then(HttpStatusCode status, string? body = null, params (string Name, string Value)[] headers) =>
        Then((_, _) => Task.FromResult(Answer(status, body, headers)));

    public FakeOptimizely ThenExample(string name, HttpStatusCode status = HttpStatusCode.OK) => Then(status, Example.Read(name));

    public FakeOptimizely ThenThrow(Exception exception) => Then((_, _) => Task.FromException<HttpResponseMessage>(exception));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        _requests.Add(new RecordedRequest(
            request.Method.Method,
            request.RequestUri!,
            request.Headers.Authorization?.ToString(),
            body,
            request.Content?.Headers.ContentType?.MediaType,
            request.Headers.ToDictionary(header => header.Key, header => string.Join(',', header.Value))));
        return await _answers[Math.Min(_requests.Count, _answers.Count) - 1](request, cancellationToken);
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string? body, (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage(status);
        if (body is not null)
        {
            response.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }
}
