using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Results;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Panel;

/// <summary>What an editor should know about a test because of how it is at Optimizely.</summary>
internal static class ExperimentWarnings
{
    public static IEnumerable<WarningModel> Upstream(HeadlineExperiment record, UpstreamAnswer<LiveExperiment> answer, ConnectedProject? project)
    {
        if (answer.Failure is not null)
        {
            yield return new WarningModel(
                "statusUnknown",
                ExperimentSentences.StatusUnknown,
                answer.Value is null
                    ? ExperimentSentences.StatusUnknownAdvice
                    : ExperimentSentences.StatusLastKnown);
        }

        if (project is { Archived: true } && project.Id == Text(record.ProjectId))
        {
            yield return new WarningModel(
                "projectArchived",
                Sentence.Fill(ExperimentSentences.ProjectArchived, project.Name),
                ExperimentSentences.ProjectArchivedRestore);
        }
        else if (project is not null && project.Id != Text(record.ProjectId))
        {
            yield return new WarningModel(
                "otherProject",
                ExperimentSentences.OtherProject,
                ExperimentSentences.OtherProjectAdvice);
        }

        if (answer.Value is { } live)
        {
            foreach (var warning in Live(record, live))
            {
                yield return warning;
            }
        }
    }

    private static IEnumerable<WarningModel> Live(HeadlineExperiment record, LiveExperiment live)
    {
        if (live.IsGone)
        {
            yield return new WarningModel(
                live.IsMissing ? "missing" : "archivedInOptimizely",
                live.IsMissing ? ExperimentSentences.Missing : ExperimentSentences.ArchivedThere,
                ExperimentSentences.GoneAdvice);
            yield break;
        }

        if (live.Experiment?.Name is { } name && name != record.Name)
        {
            yield return new WarningModel(
                "renamed", Sentence.Fill(ExperimentSentences.Renamed, name), ExperimentSentences.RenamedAdvice);
        }

        if (record.EditUncertain)
        {
            yield return new WarningModel(
                "editUncertain",
                ExperimentSentences.EditUncertain,
                ExperimentSentences.EditUncertainAdvice);
        }
    }

    private static string Text(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
