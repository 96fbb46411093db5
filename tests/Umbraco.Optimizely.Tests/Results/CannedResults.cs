using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NSubstitute;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Hosting;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Results;
using Umbraco.Optimizely.Results.Judgement;
using Umbraco.Optimizely.Results.Timeseries;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Results;

/// <summary>The feature's own services on answers that are given.</summary>
internal sealed class CannedResults : IDisposable
{
    private readonly ServiceProvider _services;

    public CannedResults()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddMemoryCache().AddSingleton<TimeProvider>(Time).AddSingleton<IAccessTokenSource>(new FakePackage());
        services.AddOptimizelyApi();
        services.AddHttpClient(OptimizelyHttpClients.Rest).ConfigurePrimaryHttpMessageHandler(() => Optimizely);
        _services = services.BuildServiceProvider();
        var options = Substitute.For<IOptionsMonitor<OptimizelyOptions>>();
        options.CurrentValue.Returns(Options);
        var source = new ResultsSource(
            _services.GetRequiredService<IOptimizelyClient>(), _services.GetRequiredService<IMemoryCache>(), Time);
        Results = new ResultsService(source, Live, new ResultsJudge(new RatioJudge(source), options), new OptimizelyFailureTexts(), Time);
        Timeseries = new TimeseriesService(source, Live, new OptimizelyFailureTexts());
    }

    /// <summary>Fourteen days after the start of <see cref="Record"/>.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2024, 12, 6, 8, 0, 0, TimeSpan.Zero));

    public CannedHandler Optimizely { get; } = new();

    public ILiveExperiments Live { get; } = Substitute.For<ILiveExperiments>();

    public OptimizelyOptions Options { get; } = new();

    public IResultsService Results { get; }

    public ITimeseriesService Timeseries { get; }

    public static string Data(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Results", "Data", name + ".json"));

    /// <summary>The test that the recorded answers are of.</summary>
    public static HeadlineExperiment Record() => new()
    {
        Id = Guid.NewGuid(),
        OpenKey = "open",
        ExperimentId = 4508690657570001,
        MetricKind = MetricKind.Opened,
        OpenedPageId = 5419827167230001,
        StartedAt = new DateTimeOffset(2024, 11, 22, 8, 0, 0, TimeSpan.Zero),
        Variations =
        [
            new HeadlineVariation { Title = "Original headline", IsOriginal = true, Weight = 5000, VariationId = 5354395387290001 },
            new HeadlineVariation { Title = "Other headline", Weight = 5000, VariationId = 5768090965770001 },
        ],
    };

    /// <summary>A test of which Optimizely says that it has not been started.</summary>
    public HeadlineExperiment NotStarted()
    {
        var record = Record();
        record.StartedAt = null;
        var live = new LiveExperiment(new OptimizelyExperiment { Status = ExperimentStatus.NotStarted });
        Live.GetAsync(record.ExperimentId!.Value, Arg.Any<CancellationToken>())
            .Returns(new UpstreamAnswer<LiveExperiment>(live, Time.GetUtcNow(), null, null));
        return record;
    }

    public void Dispose()
    {
        _services.Dispose();
        Optimizely.Dispose();
    }
}
