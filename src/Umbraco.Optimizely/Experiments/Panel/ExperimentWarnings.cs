using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Results;

namespace Umbraco.Optimizely.Experiments.Panel;

/// <summary>What an editor should know about a test that is not as it was made.</summary>
internal static class ExperimentWarnings
{
    /// <summary>About the experiment at Optimizely.</summary>
    public static IEnumerable<WarningModel> Upstream(HeadlineExperiment record, UpstreamAnswer<LiveExperiment> answer, ConnectedProject? project)
    {
        if (answer.Failure is not null)
        {
            yield return new WarningModel(
                "statusUnknown",
                "Optimizely does not tell the state of this test at the moment.",
                answer.Value is null
                    ? "Visitors are served as before. Reload in a while."
                    : "What is shown is the last that is known. Visitors are served as before.");
        }

        if (project is { Archived: true } && project.Id == Text(record.ProjectId))
        {
            yield return new WarningModel(
                "projectArchived",
                $"The project “{project.Name}” was archived in Optimizely.",
                "Visitors see the original. Restore the project in Optimizely to go on; the test is kept.");
        }
        else if (project is not null && project.Id != Text(record.ProjectId))
        {
            yield return new WarningModel(
                "otherProject",
                "This test belongs to another project than the one that is chosen now.",
                "The site loads the chosen project's snippet, so visitors see the original. Archive this test and make it again.");
        }

        if (answer.Value is { } live)
        {
            foreach (var warning in Live(record, live))
            {
                yield return warning;
            }
        }
    }

    /// <summary>About the document of the site.</summary>
    public static IEnumerable<WarningModel> Document(HeadlineExperiment record, DocumentSnapshot? document)
    {
        if (document is null or { IsTrashed: true })
        {
            yield return new WarningModel(
                "documentDeleted",
                document is null ? "The document was deleted." : "The document is in the recycle bin.",
                "No visitor sees its headline, so nothing more is counted. Pause or archive the test.");
            yield break;
        }

        if (!document.IsPublished)
        {
            yield return new WarningModel(
                "documentUnpublished",
                "The document is not published any more.",
                "No visitor sees its headline, so nothing more is counted. Publish it again, or pause the test.");
            yield break;
        }

        if (document.Headline is not null && document.Headline != record.Headline)
        {
            yield return new WarningModel(
                "headlineChanged",
                "The headline was changed since the test was made.",
                $"Visitors of the original now see “{document.Headline}” instead of “{record.Headline}”: the figures mix both. "
                    + "Pause and edit the test to take the new headline as the original, or make a new test.");
        }

        if (record.MetricKind == MetricKind.Opened && document.Url is not null && document.Url.AbsoluteUri != record.DocumentUrl)
        {
            yield return new WarningModel(
                "documentMoved",
                "The document has another address since the test was made.",
                $"Opening it at {document.Url.AbsoluteUri} is not counted; the test counts {record.DocumentUrl}. Archive it and make a new one.");
        }
    }

    private static IEnumerable<WarningModel> Live(HeadlineExperiment record, LiveExperiment live)
    {
        if (live.IsGone)
        {
            yield return new WarningModel(
                live.IsMissing ? "missing" : "archivedInOptimizely",
                live.IsMissing ? "The experiment no longer exists at Optimizely." : "The experiment was archived in Optimizely.",
                "Visitors see the original. Archive the test here too, or make a new one, which does so.");
            yield break;
        }

        if (live.Experiment?.Name is { } name && name != record.Name)
        {
            yield return new WarningModel(
                "renamed", $"The experiment was renamed in Optimizely to “{name}”.", "It is still this test: it is found by its id.");
        }

        if (record.EditUncertain)
        {
            yield return new WarningModel(
                "editUncertain",
                "Optimizely did not confirm the last change.",
                "What is shown is sent again when the test is saved or started.");
        }
    }

    private static string Text(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
