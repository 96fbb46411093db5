using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Code;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>Takes over what Optimizely gave the variations: their ids and preview addresses.</summary>
internal static class VariationIds
{
    /// <summary>
    /// Pairs by id, then by name and, where names are masked or changed, by position among equally many.
    /// </summary>
    public static IReadOnlyList<HeadlineVariation> Adopt(IReadOnlyList<HeadlineVariation> ours, OptimizelyExperiment experiment)
    {
        var theirs = (experiment.Variations ?? []).Where(v => v.Archived != true && v.Status != "archived").ToList();
        var byPosition = theirs.Count == ours.Count;
        return ours.Select((variation, index) =>
        {
            var match = theirs.FirstOrDefault(v => v.VariationId is not null && v.VariationId == variation.VariationId)
                ?? theirs.FirstOrDefault(v => v.Name == ExperimentBodies.VariationName(variation, index))
                ?? (byPosition ? theirs[index] : null);
            return match is null
                ? variation
                : variation with
                {
                    VariationId = match.VariationId ?? variation.VariationId,
                    PreviewUrl = match.Actions?.Select(a => a.ShareLink).FirstOrDefault(link => link is not null) ?? variation.PreviewUrl,
                };
        }).ToArray();
    }

    /// <summary>Whether Optimizely has exactly the variations and the metric of the record.</summary>
    public static bool AreEqual(HeadlineExperiment record, OptimizelyExperiment experiment)
    {
        var ours = record.Variations;
        var theirs = (experiment.Variations ?? []).Where(v => v.Archived != true && v.Status != "archived").ToList();
        return experiment.Metrics is [var primary, ..]
            && primary.EventId == record.MetricEventId
            && theirs.Count == ours.Count
            && ours.Zip(theirs).All(pair => pair.First.Weight == pair.Second.Weight && pair.First.Code == CodeOf(pair.Second));
    }

    private static string? CodeOf(ExperimentVariation variation)
        => variation.Actions?
            .SelectMany(a => a.Changes ?? [])
            .FirstOrDefault(c => c.Type == ExperimentChangeType.CustomCode)?.Value;
}
