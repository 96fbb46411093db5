using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Results;

namespace Umbraco.Optimizely.Experiments.Checklist.Duration;

/// <summary>What is known of a document's traffic from its tests.</summary>
internal sealed class KnownTraffic(IExperimentStore store, IResultsService results, TimeProvider time)
{
    /// <summary>Older ones tell little of today, and each may take a call.</summary>
    private const int MostTests = 3;

    /// <summary>The traffic in the last test that ran for at least a day; null when there is none.</summary>
    public async Task<Traffic?> FindAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        var tests = (await store.ListAsync(record.DocumentKey, record.Culture, most: 20, cancellationToken))
            .Where(t => t is { StartedAt: not null, ExperimentId: not null })
            .OrderByDescending(t => t.StartedAt)
            .Take(MostTests);
        foreach (var test in tests)
        {
            if (await ReadAsync(test, record, cancellationToken) is { } traffic)
            {
                return traffic;
            }
        }

        return null;
    }

    private async Task<Traffic?> ReadAsync(HeadlineExperiment test, HeadlineExperiment wanted, CancellationToken cancellationToken)
    {
        var days = RunningTime.Of(test, time.GetUtcNow()).TotalDays;
        if (days < 1 || await FiguresAsync(test, cancellationToken) is not { } figures)
        {
            return null;
        }

        var visitors = figures.Variations.Sum(v => v.Visitors);
        var original = figures.Variations.FirstOrDefault(v => v.IsOriginal);
        var rate = CountSame(test, wanted) && original?.Rate is > 0 and < 1 ? original.Rate : null;
        return visitors == 0 ? null : new Traffic(test.Name, visitors / days, rate);
    }

    private async Task<MetricResultsModel?> FiguresAsync(HeadlineExperiment test, CancellationToken cancellationToken)
    {
        try
        {
            var model = await results.GetAsync(test, refresh: false, cancellationToken);
            return model.Metrics.FirstOrDefault(m => m.Primary);
        }
        catch (ProblemException)
        {
            // The editor is asked instead.
            return null;
        }
    }

    private static bool CountSame(HeadlineExperiment test, HeadlineExperiment wanted)
        => test.MetricKind == wanted.MetricKind
            && (test.MetricKind != MetricKind.Event || test.ChosenEventId == wanted.ChosenEventId);
}
