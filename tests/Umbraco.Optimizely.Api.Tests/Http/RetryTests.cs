using System.Net;
using Umbraco.Optimizely.Api.Tests.Support;

namespace Umbraco.Optimizely.Api.Tests.Http;

public sealed class RetryTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task Read_AfterTwoServerErrors_Succeeds(HttpStatusCode status)
    {
        using var host = new ApiHost();
        host.Fake.Then(status).Then(status).ThenExample("project");

        var project = await host.Client.Projects.GetAsync(1, Ct);

        Assert.Equal("Example Web Project", project.Name);
        Assert.Equal(3, host.Fake.Requests.Count);
        Assert.Collection(
            host.Time.Waits,
            wait => Assert.InRange(wait, TimeSpan.FromMilliseconds(125), TimeSpan.FromMilliseconds(375)),
            wait => Assert.InRange(wait, TimeSpan.FromMilliseconds(250), TimeSpan.FromMilliseconds(750)));
    }

    [Fact]
    public async Task Read_AfterADrop_Succeeds()
    {
        using var host = new ApiHost();
        host.Fake.ThenThrow(new HttpRequestException("dropped")).ThenThrow(new IOException("reset")).ThenExample("project");

        await host.Client.Projects.GetAsync(1, Ct);

        Assert.Equal(3, host.Fake.Requests.Count);
    }

    [Fact]
    public async Task Read_ThatKeepsFailing_IsTriedThreeTimes()
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.BadGateway);

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Client.Projects.GetAsync(1, Ct));

        Assert.Equal(OptimizelyFailure.ServerError, exception.Failure);
        Assert.False(exception.OutcomeUnknown);
        Assert.Equal(3, host.Fake.Requests.Count);
    }

    [Fact]
    public async Task Read_DroppedThreeTimes_IsAConnectionFailure()
    {
        using var host = new ApiHost();
        host.Fake.ThenThrow(new IOException("reset"));

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Client.Projects.GetAsync(1, Ct));

        Assert.Equal(OptimizelyFailure.ConnectionFailed, exception.Failure);
        Assert.Equal(3, host.Fake.Requests.Count);
    }

    [Fact]
    public async Task RateLimit_WithAShortRetryAfter_IsWaitedFor()
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.TooManyRequests, null, ("Retry-After", "7")).ThenExample("project");

        await host.Client.Projects.GetAsync(1, Ct);

        Assert.Equal(TimeSpan.FromSeconds(7), Assert.Single(host.Time.Waits));
    }

    [Fact]
    public async Task RateLimit_WithAResetTime_IsWaitedFor()
    {
        using var host = new ApiHost();
        var reset = host.Time.GetUtcNow().AddSeconds(4).ToUnixTimeSeconds();
        host.Fake.Then(HttpStatusCode.TooManyRequests, null, ("X-RateLimit-Reset", $"{reset}")).ThenExample("project");

        await host.Client.Projects.GetAsync(1, Ct);

        Assert.Equal(TimeSpan.FromSeconds(4), Assert.Single(host.Time.Waits));
    }

    [Fact]
    public async Task RateLimit_WithARetryAfterDateInThePast_IsRepeatedAtOnce()
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.TooManyRequests, null, ("Retry-After", "Tue, 24 Nov 2026 11:59:00 GMT")).ThenExample("project");

        await host.Client.Projects.GetAsync(1, Ct);

        Assert.Equal(2, host.Fake.Requests.Count);
    }

    [Theory]
    [InlineData("Retry-After", "11", 11)]
    [InlineData("Retry-After", "Tue, 24 Nov 2026 12:01:00 GMT", 60)]
    [InlineData("X-RateLimit-Reset", "99999999999999999", null)]
    [InlineData("X-RateLimit-Reset", "soon", null)]
    [InlineData("X-Other", "1", null)]
    public async Task RateLimit_ThatIsLongOrUnknown_IsReportedAtOnce(string header, string value, int? seconds)
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.TooManyRequests, null, (header, value));

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Client.Projects.GetAsync(1, Ct));

        Assert.Equal(OptimizelyFailure.RateLimited, exception.Failure);
        Assert.Equal(seconds is { } known ? TimeSpan.FromSeconds(known) : null, exception.RetryAfter);
        Assert.Single(host.Fake.Requests);
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    public async Task Write_ThatFails_IsNeverRepeated(HttpStatusCode status)
    {
        using var host = new ApiHost();
        host.Fake.Then(status, null, ("Retry-After", "1"));
        var calls = new Func<Task>[]
        {
            () => host.Client.Pages.CreateAsync(new() { ProjectId = 1, Name = "n", EditUrl = "e" }, Ct),
            () => host.Client.Pages.UpdateAsync(1, new(), Ct),
            () => host.Client.Pages.ArchiveAsync(1, Ct),
        };

        foreach (var call in calls)
        {
            await Assert.ThrowsAsync<OptimizelyApiException>(call);
        }

        Assert.Equal(calls.Length, host.Fake.Requests.Count);
    }
}
