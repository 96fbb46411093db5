using System.Text.Json;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments;

public sealed class CreateExperimentTests : IAsyncLifetime
{
    private ExperimentsHost _host = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _host = await ExperimentsHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Create_Opened_MakesTwoPagesAndAnExperiment()
    {
        var record = await _host.CreateAsync();

        Assert.Equal(RecordState.Created, record.State);
        var live = await _host.LiveObjectsAsync();
        var experiment = Assert.Single(live.Experiments);
        Assert.Equal(record.ExperimentId, experiment.Id);
        Assert.Equal("Headline: About us (en-US)", experiment.Name);
        Assert.Equal(ExperimentStatus.NotStarted, experiment.Status);
        Assert.Equal([3334, 3333, 3333], experiment.Variations!.Select(v => v.Weight!.Value));
        Assert.Equal([record.PageId!.Value], experiment.PageIds);
        var metric = Assert.Single(experiment.Metrics!);
        Assert.Equal((record.OpenedPageId, "unique", "visitor"), (metric.EventId, metric.Aggregator, metric.Scope));

        var page = live.Pages.Single(p => p.Id == record.PageId);
        Assert.Equal($"umbraco_{record.Id:N}", page.Key);
        Assert.Equal(PageActivationType.Callback, page.ActivationType);
        Assert.Contains($"{_host.Document.Key:D}", page.ActivationCode, StringComparison.Ordinal);
        Assert.Equal("https://www.example.com", Value(page.Conditions!));
        var opened = live.Pages.Single(p => p.Id == record.OpenedPageId);
        Assert.Equal((PageActivationType.Immediate, "https://www.example.com/about/"), (opened.ActivationType, Value(opened.Conditions!)));
        Assert.Equal(2, live.Pages.Count);
    }

    [Fact]
    public async Task Create_Variations_CarryCodeAndIds()
    {
        var record = await _host.CreateAsync();

        Assert.All(record.Variations, v => Assert.NotNull(v.VariationId));
        Assert.All(record.Variations, v => Assert.Contains("optimizely_x=", v.PreviewUrl, StringComparison.Ordinal));
        Assert.Null(record.Variations[0].Code);
        Assert.Contains("First alternative", record.Variations[1].Code, StringComparison.Ordinal);
        var experiment = Assert.Single((await _host.LiveObjectsAsync()).Experiments);
        Assert.Empty(experiment.Variations![0].Actions![0].Changes!);
        Assert.Equal(record.Variations[1].Code, experiment.Variations[1].Actions![0].Changes![0].Value);
    }

    [Fact]
    public async Task Create_Clicks_MakesAClickEventOnTheHeadline()
    {
        var record = await _host.CreateAsync("clicks");

        var live = await _host.LiveObjectsAsync();
        var click = Assert.Single(live.Clicks);
        Assert.Equal(record.ClickEventId, click.Id);
        Assert.Equal(
            $"[data-optimizely-headline=\"{_host.Document.Key:D}\"][data-optimizely-culture=\"en-US\"]", click.Config!.Selector);
        Assert.Equal(click.Id, live.Experiments[0].Metrics![0].EventId);
        Assert.Single(live.Pages);
    }

    [Fact]
    public async Task Create_Event_CountsTheChosenOne()
    {
        var signup = await _host.Client.Events.CreateCustomAsync(ExperimentsHost.ProjectId, new CustomEventCreate { Key = "signup", Name = "Signed up" }, Cancel);

        var record = await _host.CreateAsync("event", eventId: $"{signup.Id}");

        Assert.Equal(("Signed up", signup.Id), (record.ChosenEventName, record.MetricEventId));
        var live = await _host.LiveObjectsAsync();
        Assert.Equal(signup.Id, live.Experiments[0].Metrics![0].EventId);
        Assert.Single(live.Pages);
    }

    [Fact]
    public async Task Create_UnknownEvent_IsRefusedAndNothingIsMade()
    {
        var problem = await Assert.ThrowsAsync<ProblemException>(() => _host.CreateAsync("event", eventId: "12345"));

        Assert.Equal(422, problem.Status);
        Assert.Contains("metric.eventId", problem.Errors!.Keys);
        await AssertNothingAsync();
    }

    [Fact]
    public async Task Create_SameRequestAgain_GivesTheSameTest()
    {
        var request = Guid.NewGuid();

        var first = await _host.CreateAsync(requestId: request);
        var second = await _host.CreateAsync(requestId: request);

        Assert.Equal(first.Id, second.Id);
        Assert.Single((await _host.LiveObjectsAsync()).Experiments);
    }

    [Fact]
    public async Task Create_SameRequestAtOnce_MakesOneTest()
    {
        var request = Guid.NewGuid();

        var records = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => _host.CreateAsync(requestId: request)));

        Assert.Single(records.Select(r => r.Id).Distinct());
        var live = await _host.LiveObjectsAsync();
        Assert.Single(live.Experiments);
        Assert.Equal(2, live.Pages.Count);
    }

    [Fact]
    public async Task Create_TwoEditorsAtOnce_OneWinsAndTheOtherIsTold()
    {
        var attempts = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            try
            {
                return (Record: (HeadlineExperiment?)await _host.CreateAsync(), Problem: (ProblemException?)null);
            }
            catch (ProblemException problem)
            {
                return (Record: (HeadlineExperiment?)null, Problem: (ProblemException?)problem);
            }
        }));

        Assert.Single(attempts, a => a.Record is not null);
        Assert.All(attempts.Where(a => a.Record is null), a => Assert.Equal((409, "alreadyTesting"), (a.Problem!.Status, a.Problem.Code)));
        Assert.Contains("Edith Editor", attempts.First(a => a.Problem is not null).Problem!.Detail, StringComparison.Ordinal);
        var live = await _host.LiveObjectsAsync();
        Assert.Single(live.Experiments);
        Assert.Equal(2, live.Pages.Count);
    }

    [Fact]
    public async Task Create_OpenTestWasArchivedAtOptimizely_MakesRoom()
    {
        var first = await _host.CreateAsync();
        await _host.Client.Experiments.ArchiveAsync(first.ExperimentId!.Value, Cancel);

        var second = await _host.CreateAsync();

        Assert.Equal(RecordState.Created, second.State);
        Assert.Equal(RecordState.Archived, (await _host.Store.FindAsync(first.Id, CancellationToken.None))!.State);
        var live = await _host.LiveObjectsAsync();
        Assert.Equal(second.ExperimentId, Assert.Single(live.Experiments).Id);
        Assert.Equal(2, live.Pages.Count);
    }

    [Theory]
    [InlineData("typeNotAllowed")]
    [InlineData("notPublished")]
    [InlineData("noHeadline")]
    [InlineData("noUrl")]
    public async Task Create_NotReady_SaysWhy(string code)
    {
        var document = _host.Document;
        document.Snapshot = code switch
        {
            "typeNotAllowed" => document.Snapshot with { ContentTypeAlias = "other" },
            "notPublished" => document.Snapshot with { IsPublished = false },
            "noHeadline" => document.Snapshot with { Headline = null },
            _ => document.Snapshot with { Url = null },
        };

        var problem = await Assert.ThrowsAsync<ProblemException>(() => _host.CreateAsync());

        Assert.Equal((409, code), (problem.Status, problem.Code));
        await AssertNothingAsync();
    }

    [Theory]
    [InlineData(4999, 5000)]
    [InlineData(0, 9999)]
    public async Task Create_WeightsThatDoNotAddUp_AreRefused(int original, int other)
    {
        var input = new ExperimentInput(original, [new VariationInput(null, "Other", other)], "opened", null);

        var problem = await Assert.ThrowsAsync<ProblemException>(async () => await _host.Service.CreateAsync(
            (await _host.FindDocumentAsync())!, Guid.NewGuid(), input, CancellationToken.None));

        Assert.Equal(422, problem.Status);
        Assert.Contains("weights", problem.Errors!.Keys);
        await AssertNothingAsync();
    }

    [Fact]
    public async Task Create_HostileTitles_ReachOptimizelyUnchanged()
    {
        var titles = HostileTitles.All.Take(20).ToArray();
        var input = new ExperimentInput(null, titles.Select(t => new VariationInput(null, t, null)).ToArray(), "opened", null);

        var record = await _host.Service.CreateAsync((await _host.FindDocumentAsync())!, Guid.NewGuid(), input, CancellationToken.None);

        Assert.Equal(RecordState.Created, record.State);
        var stored = await _host.Store.FindAsync(record.Id, CancellationToken.None);
        Assert.Equal(titles, stored!.Variations.Skip(1).Select(v => v.Title));
        var experiment = Assert.Single((await _host.LiveObjectsAsync()).Experiments);
        Assert.Equal(record.Variations.Skip(1).Select(v => v.Code), experiment.Variations!.Skip(1).Select(v => v.Actions![0].Changes![0].Value));
    }

    private static string? Value(string conditions)
        => JsonDocument.Parse(conditions).RootElement[1][1].GetProperty("value").GetString();

    private async Task AssertNothingAsync()
    {
        var live = await _host.LiveObjectsAsync();
        Assert.Empty(live.Experiments);
        Assert.Empty(live.Pages);
        Assert.Null(await _host.Store.FindOpenAsync(_host.Document.Key, "en-US", CancellationToken.None));
    }
}
