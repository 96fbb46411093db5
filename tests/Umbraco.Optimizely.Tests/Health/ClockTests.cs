using System.Net;
using Microsoft.Extensions.Time.Testing;
using Umbraco.Optimizely.Health.Clock;

namespace Umbraco.Optimizely.Tests.Health;

public sealed class ClockTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-90, 90)]
    [InlineData(90, -90)]
    public async Task Send_AnswerWithDate_TellsHowFarThisServerIsAhead(int theirs, int ahead)
    {
        ClockSkew skew = await SendAsync(TimeSpan.Zero, response => response.Headers.Date = Now.AddSeconds(theirs));

        Assert.Equal(TimeSpan.FromSeconds(ahead), skew.Ahead);
    }

    [Fact]
    public async Task Send_AnswerTookTime_HalfOfItIsTakenOff()
    {
        ClockSkew skew = await SendAsync(TimeSpan.FromSeconds(4), response => response.Headers.Date = Now.AddSeconds(2));

        Assert.Equal(TimeSpan.Zero, skew.Ahead);
    }

    [Fact]
    public async Task Send_NoDateOrOutOfACacheOrSlow_TellsNothing()
    {
        Assert.Null((await SendAsync(TimeSpan.Zero, _ => { })).Ahead);
        Assert.Null((await SendAsync(TimeSpan.Zero, response => (response.Headers.Date, response.Headers.Age) = (Now, TimeSpan.FromMinutes(9)))).Ahead);
        Assert.Null((await SendAsync(TimeSpan.FromSeconds(11), response => response.Headers.Date = Now)).Ahead);
    }

    private static async Task<ClockSkew> SendAsync(TimeSpan takes, Action<HttpResponseMessage> write)
    {
        var time = new FakeTimeProvider(Now);
        var skew = new ClockSkew();
        using var invoker = new HttpMessageInvoker(new ClockHandler(skew, time) { InnerHandler = new Answering(time, takes, write) });
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example/");
        using HttpResponseMessage response = await invoker.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return skew;
    }

    private sealed class Answering(FakeTimeProvider time, TimeSpan takes, Action<HttpResponseMessage> write) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            time.Advance(takes);
            var response = new HttpResponseMessage(HttpStatusCode.OK);
            write(response);
            return Task.FromResult(response);
        }
    }
}
