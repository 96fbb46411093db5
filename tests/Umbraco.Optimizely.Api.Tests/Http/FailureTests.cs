using System.Net;
using System.Net.Sockets;
using Umbraco.Optimizely.Api.Tests.Support;

namespace Umbraco.Optimizely.Api.Tests.Http;

public sealed class FailureTests
{
    private static readonly PageCreate Page = new() { ProjectId = 1, Name = "n", EditUrl = "https://a.example/" };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(400, OptimizelyFailure.BadRequest, false)]
    [InlineData(401, OptimizelyFailure.Unauthorized, false)]
    [InlineData(403, OptimizelyFailure.Forbidden, false)]
    [InlineData(404, OptimizelyFailure.NotFound, false)]
    [InlineData(409, OptimizelyFailure.Conflict, false)]
    [InlineData(410, OptimizelyFailure.Gone, false)]
    [InlineData(422, OptimizelyFailure.BadRequest, false)]
    [InlineData(429, OptimizelyFailure.RateLimited, false)]
    [InlineData(500, OptimizelyFailure.ServerError, true)]
    [InlineData(503, OptimizelyFailure.ServerError, true)]
    [InlineData(302, OptimizelyFailure.Malformed, false)]
    public async Task Status_OfACreate_BecomesItsFailure(int status, OptimizelyFailure failure, bool outcomeUnknown)
    {
        using var host = new ApiHost();
        host.Fake.ThenExample("error-400-key-in-use", (HttpStatusCode)status);

        var exception = await CreateFailsAsync(host);

        Assert.Equal(failure, exception.Failure);
        Assert.Equal(outcomeUnknown, exception.OutcomeUnknown);
        Assert.Equal("pages.create", exception.Operation);
        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Equal("bad_request", exception.ProblemCode);
        Assert.Contains("already in use (id: 5993613683850001)", exception.ProblemMessage, StringComparison.Ordinal);
        Assert.Equal("8f14e45f-ceea-4e7a-8c59-000000000002", exception.RequestId);
        Assert.Single(host.Fake.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>502</html>")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"code":400,"message":{"a":1}}""")]
    public async Task Refusal_WithAnyBody_IsStillARefusal(string body)
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.BadRequest, body);

        var exception = await CreateFailsAsync(host);

        Assert.Equal(OptimizelyFailure.BadRequest, exception.Failure);
        Assert.Null(exception.ProblemMessage);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"id\":")]
    [InlineData("<html></html>")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"abc\"}")]
    [InlineData("{}")]
    [InlineData("{\"unexpected\":{\"kind\":1}}")]
    public async Task Success_WithoutAReadableBody_IsMalformedAndUnknown(string body)
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.Created, body);

        var exception = await CreateFailsAsync(host);

        Assert.Equal(OptimizelyFailure.Malformed, exception.Failure);
        Assert.Equal("pages.create", exception.Operation);
        Assert.True(exception.OutcomeUnknown);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[{\"id\":")]
    public async Task List_WithoutAReadableBody_IsMalformed(string body)
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.OK, body);

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Client.Pages.ListAllAsync(1, Ct));

        Assert.Equal(OptimizelyFailure.Malformed, exception.Failure);
        Assert.Equal("pages.list", exception.Operation);
        Assert.False(exception.OutcomeUnknown);
    }

    [Fact]
    public async Task DroppedConnection_OfACreate_IsUnknownAndNotRepeated()
    {
        using var host = new ApiHost();
        host.Fake.ThenThrow(new HttpRequestException(HttpRequestError.ResponseEnded, "The response ended prematurely."));

        var exception = await CreateFailsAsync(host);

        Assert.Equal(OptimizelyFailure.ConnectionFailed, exception.Failure);
        Assert.True(exception.OutcomeUnknown);
        Assert.Null(exception.StatusCode);
        Assert.Single(host.Fake.Requests);
    }

    [Fact]
    public async Task DropInTheMiddleOfTheBody_OfACreate_IsUnknown()
    {
        using var host = new ApiHost();
        host.Fake.Then((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created) { Content = new StreamContent(new BrokenStream()) }));

        var exception = await CreateFailsAsync(host);

        Assert.Equal(OptimizelyFailure.ConnectionFailed, exception.Failure);
        Assert.True(exception.OutcomeUnknown);
    }

    [Fact]
    public async Task RefusedConnection_OfACreate_TookNoEffect()
    {
        using var host = new ApiHost();
        host.Fake.ThenThrow(new HttpRequestException(HttpRequestError.ConnectionError, "refused", new SocketException(111)));

        var exception = await CreateFailsAsync(host);

        Assert.Equal(OptimizelyFailure.ConnectionFailed, exception.Failure);
        Assert.False(exception.OutcomeUnknown);
    }

    [Fact]
    public async Task Archive_OfWhatIsGone_IsDone()
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.Gone);

        await host.Client.Experiments.ArchiveAsync(1, Ct);
        await host.Client.Pages.ArchiveAsync(1, Ct);

        Assert.Equal(2, host.Fake.Requests.Count);
    }

    private static Task<OptimizelyApiException> CreateFailsAsync(ApiHost host) =>
        Assert.ThrowsAsync<OptimizelyApiException>(() => host.Client.Pages.CreateAsync(Page, Ct));
}
