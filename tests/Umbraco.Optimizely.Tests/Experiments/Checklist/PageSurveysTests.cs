using System.Net;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NSubstitute;
using Umbraco.Optimizely.Experiments.Checklist;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Hosting;
using Umbraco.Optimizely.Pages;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Checklist;

/// <summary>How pages are fetched: as a stranger, within limits, and not more often than needed.</summary>
public sealed class PageSurveysTests : IDisposable
{
    private readonly FakeSite _site = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly MemoryCache _memory = new(new MemoryCacheOptions());
    private readonly FakeDocument _document = new();
    private readonly HeadlineExperiment _record = new() { Id = Guid.NewGuid(), Culture = "en-US", ProjectId = 7 };
    private readonly PageSurveys _surveys;

    public PageSurveysTests()
    {
        var options = Substitute.For<IOptionsMonitor<OptimizelyOptions>>();
        options.CurrentValue.Returns(new OptimizelyOptions());
        var clients = Substitute.For<IHttpClientFactory>();
        clients.CreateClient(PageFetcher.Client).Returns(_ => new HttpClient(_site, disposeHandler: false));
        _surveys = new PageSurveys(_site, new PageFetcher(clients, NullLogger<PageFetcher>.Instance), options, _memory, _time);
    }

    public void Dispose()
    {
        _memory.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task Look_Pages_AreAskedForOnceAMinuteAndRevisionWithoutCookies()
    {
        await LookAsync();
        await LookAsync();
        Assert.Equal(["/", "/about/", "/articles/"], Asked());
        Assert.All(_site.Requests, r => Assert.False(r.Headers.Contains("Cookie") || r.Headers.Contains("Authorization")));

        _time.Advance(TimeSpan.FromSeconds(59));
        await LookAsync();
        Assert.Equal(3, _site.Requests.Count);

        _time.Advance(TimeSpan.FromSeconds(1));
        await LookAsync();
        Assert.Equal(6, _site.Requests.Count);

        _record.Revision++;
        await LookAsync();
        Assert.Equal(9, _site.Requests.Count);

        await LookAsync(refresh: true);
        Assert.Equal(12, _site.Requests.Count);
    }

    [Fact]
    public async Task Look_PageThatLeadsElsewhere_IsNotFollowed()
    {
        _site.Otherwise = _ => new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("http://169.254.169.254/latest/") } };

        var survey = await LookAsync();

        Assert.All(survey.Pages, p => Assert.Contains("169.254.169.254", p.Failure, StringComparison.Ordinal));
        Assert.DoesNotContain(_site.Requests, r => r.RequestUri!.Host != "www.example.com");
        Assert.False(survey.ShowsNothing);
    }

    [Theory]
    [InlineData("https://www.example.com/login/?to=about", true)]
    [InlineData("http://www.example.com/ABOUT", false)]
    public async Task Look_PageThatLeadsToAnotherOfTheSite_IsNotTakenForIt(string location, bool isOther)
    {
        _site.Html["/login/"] = _site.Html["/ABOUT"] = "<p>nothing</p>";
        _site.Otherwise = url => url.AbsolutePath == "/about/"
            ? new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri(location) } }
            : null;

        var survey = await LookAsync();

        Assert.Equal(isOther ? $"It leads to another page, {location}." : null, survey.Own!.Failure);
        Assert.Equal(!isOther, survey.ShowsNothing);
    }

    [Fact]
    public async Task Look_PagesThatNeverAnswer_AreGivenUpAfterFiveSecondsTogether()
    {
        using var stuck = new NeverAnswering();
        var clients = Substitute.For<IHttpClientFactory>();
        clients.CreateClient(PageFetcher.Client).Returns(_ => new HttpClient(stuck, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan });
        var options = Substitute.For<IOptionsMonitor<OptimizelyOptions>>();
        options.CurrentValue.Returns(new OptimizelyOptions());
        var surveys = new PageSurveys(_site, new PageFetcher(clients, NullLogger<PageFetcher>.Instance), options, _memory, _time);

        var look = surveys.LookAsync(_record, _document.Snapshot, refresh: false, TestContext.Current.CancellationToken);
        Assert.False(look.IsCompleted);
        _time.Advance(PageSurveys.Limit);
        var survey = await look;

        Assert.Equal(3, survey.NotFetched.Count());
        Assert.All(survey.Pages, p => Assert.Equal("It did not answer within 5 seconds.", p.Failure));
    }

    private Task<PageSurvey> LookAsync(bool refresh = false)
        => _surveys.LookAsync(_record, _document.Snapshot, refresh, TestContext.Current.CancellationToken);

    private string[] Asked() => [.. _site.Requests.Select(r => r.RequestUri!.AbsolutePath).Order(StringComparer.Ordinal)];

    private sealed class NeverAnswering : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("It answered.");
        }
    }
}
