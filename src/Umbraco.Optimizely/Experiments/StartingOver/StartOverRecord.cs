using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.StartingOver;

/// <summary>Makes the record of the test that replaces another one.</summary>
internal static class StartOverRecord
{
    public static HeadlineExperiment Of(HeadlineExperiment old, StartOverPlan plan) => new()
    {
        Id = plan.RecordId,
        RequestId = plan.RequestId,
        DocumentKey = old.DocumentKey,
        Culture = old.Culture,
        OpenKey = HeadlineExperiment.OpenKeyFor(old.DocumentKey, old.Culture),
        Name = ExperimentNames.Experiment(plan.DocumentName, old.Culture),
        DocumentName = plan.DocumentName,
        Headline = plan.Headline,
        DocumentUrl = old.DocumentUrl,
        Conditions = old.Conditions,
        Variations = plan.Variations,
        MetricKind = old.MetricKind,
        ChosenEventId = old.ChosenEventId,
        ChosenEventName = old.ChosenEventName,
        ProjectId = old.ProjectId,
        State = RecordState.Creating,
        CreatedByKey = plan.ByKey,
        CreatedByName = plan.Asked.By ?? "",
        CreatedAt = plan.Asked.At,
        Notes = new ExperimentNotes { EarlierUrls = old.Notes.EarlierUrls },
    };
}
