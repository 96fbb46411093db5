using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>The minimum data rule: figures of few visitors or of half a week look like more than they are.</summary>
internal static class MinimumData
{
    public static MinimumDataModel Of(
        HeadlineExperiment record, MetricResultsModel primary, TimeSpan running, OptimizelyResultsOptions options)
    {
        // A variation that gets nobody any more would keep a test from ever being judged.
        var without = record.Variations.Where(v => v.Weight == 0 && v.VariationId is not null)
            .Select(v => Figures.Text(v.VariationId!.Value));
        var counted = primary.Variations.ExceptBy(without, v => v.Id).DefaultIfEmpty(primary.Variations[0]).ToArray();
        return new MinimumDataModel(
            new ProgressModel(counted.Min(v => v.Visitors), options.MinimumVisitors),
            new ProgressModel(counted.Min(v => v.Conversions), options.MinimumConversions),
            new ProgressModel((long)Math.Floor(running.TotalDays), options.MinimumDays));
    }
}
