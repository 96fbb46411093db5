using System.Net;
using Umbraco.Optimizely.Api.Tests.Support;

namespace Umbraco.Optimizely.Api.Tests.Http;

/// <summary>Limits of time and size.</summary>
public sealed class LimitTests
{
    private static readonly PageCreate Page = new() { ProjectId = 1, Name = "n", EditUrl = "https://a.example/" };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NoAnswerInTime_IsATimeoutAndNotRepeated()
    {
        using var host = new ApiHost();
        var asked = new TaskCompletionSource();
        host.Fake.Then(async (_, cancellationToken) =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage();
        });

        var call = host.Client.Projects.GetAsync(1, Ct);
        await asked.Task;
        host.Time.Advance(TimeSpan.FromSeconds(19.9));
        Assert.False(call.IsCompleted);
        host.Time.Advance(TimeSpan.FromSeconds(0.2));
        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => call);

        Assert.Equal(OptimizelyFailure.Timeout, exception.Failure);
        Assert.False(exception.OutcomeUnknown);
        Assert.Single(host.Fake.Requests);
    }

    [Fact]
    public async Task BodyThatNeverEnds_IsATimeoutWithUnknownOutcome()
    {
        using var host = new ApiHost();
        using var stream = new StalledStream();
        host.Fake.Then((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created) { Content = new StreamContent(stream) }));

        var call = host.Client.Pages.CreateAsync(Page, Ct);
        await stream.Entered;
        host.Time.Advance(TimeSpan.FromSeconds(21));
        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => call);

        Assert.Equal(OptimizelyFailure.Timeout, exception.Failure);
        Assert.True(exception.OutcomeUnknown);
    }

    [Fact]
    public async Task CallerWhoCancels_SeesACancellation()
    {
        using var host = new ApiHost();
        using var cancel = new CancellationTokenSource();
        host.Fake.Then((_, cancellationToken) =>
        {
            cancel.Cancel();
            return Task.FromCanceled<HttpResponseMessage>(cancellationToken);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Client.Projects.ListAllAsync(cancel.Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answer_LargerThanTheLimit_IsNotReadToTheEnd(bool saysItsLength)
    {
        using var host = new ApiHost(configure: options => options.MaxResponseBytes = 100_000);
        using var stream = new EndlessStream();
        host.Fake.Then((_, _) =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(stream) };
            response.Content.Headers.ContentLength = saysItsLength ? 100_001 : null;
            return Task.FromResult(response);
        });

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Client.Projects.GetAsync(1, Ct));

        Assert.Equal(OptimizelyFailure.TooLarge, exception.Failure);
        Assert.InRange(stream.BytesRead, 0, 200_000);
    }

    [Fact]
    public async Task Refusal_LargerThanTheLimit_IsStillARefusal()
    {
        using var host = new ApiHost(configure: options => options.MaxResponseBytes = 100);
        host.Fake.Then(HttpStatusCode.NotFound, new string(' ', 101));

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Client.Pages.CreateAsync(Page, Ct));

        Assert.Equal(OptimizelyFailure.NotFound, exception.Failure);
    }
}
