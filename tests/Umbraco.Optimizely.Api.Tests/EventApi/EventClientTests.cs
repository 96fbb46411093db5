using System.Net;
using System.Text.Json;
using Umbraco.Optimizely.Api.Tests.Support;

namespace Umbraco.Optimizely.Api.Tests.EventApi;

public sealed class EventClientTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Send_PostsTheBatch(bool strict)
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.NoContent);

        await host.Events.SendAsync(Batch("event-api-batch"), strict, Ct);

        var request = host.Fake.Request;
        Assert.Equal("POST https://logx.optimizely.com/v1/events", $"{request.Method} {request.Uri}");
        Assert.Equal(strict ? "true" : null, request.Headers.GetValueOrDefault("X-Optimizely-Strict"));
        Assert.Null(request.Authorization);
        SameJson.Assert(Example.Read("event-api-batch"), request.Body);
    }

    [Fact]
    public async Task Send_AfterAServerError_IsRepeatedWithTheSameBody()
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.InternalServerError).ThenThrow(new IOException("reset")).Then(HttpStatusCode.NoContent);

        await host.Events.SendAsync(Batch("event-api-decision"), false, Ct);

        Assert.Equal(3, host.Fake.Requests.Count);
        Assert.Single(host.Fake.Requests.Select(request => request.Body).Distinct());
        SameJson.Assert(Example.Read("event-api-decision"), host.Fake.Requests[2].Body);
    }

    [Fact]
    public async Task Send_OfABadBatch_IsRefused()
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.BadRequest);

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Events.SendAsync(Batch("event-api-batch"), true, Ct));

        Assert.Equal(OptimizelyFailure.BadRequest, exception.Failure);
        Assert.Equal("events.send", exception.Operation);
    }

    private static EventBatch Batch(string example) =>
        JsonSerializer.Deserialize(Example.Read(example), OptimizelyJsonContext.Default.EventBatch)!;
}
