using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Panel;

/// <inheritdoc cref="IReadiness"/>
internal sealed class Readiness(IConnectionService connection, ISelectedProject project, ICurrentEditor editor) : IReadiness
{
    public async Task<IReadOnlyList<ReadinessProblem>> CheckAsync(HeadlineDocument document, CancellationToken cancellationToken)
    {
        var problems = new List<ReadinessProblem>();
        var status = await connection.GetStateAsync(cancellationToken);
        if (Connection(status) is { } connectionProblem)
        {
            problems.Add(connectionProblem);
        }

        if (await ProjectAsync(status, cancellationToken) is { } projectProblem)
        {
            problems.Add(projectProblem);
        }

        problems.AddRange(Document(document));
        return problems;
    }

    private ReadinessProblem? Connection(ConnectionStatus status) => status.State switch
    {
        ConnectionState.Connected => null,
        ConnectionState.NotConfigured or ConnectionState.NotConnected or ConnectionState.Revoked or ConnectionState.NoRole
            => new ReadinessProblem("notConnected", status.Title, editor.IsAdmin ? status.Detail : ExperimentSentences.Administrators, Dashboard()),
        _ => new ReadinessProblem("connectionFailed", status.Title, status.Detail, Link: null, IsPassing: true),
    };

    private async Task<ReadinessProblem?> ProjectAsync(ConnectionStatus status, CancellationToken cancellationToken)
    {
        if (await project.GetAsync(cancellationToken) is not { } selected)
        {
            // Without a connection the first problem says enough.
            return status.State == ConnectionState.Connected
                ? new ReadinessProblem("noProject", ExperimentSentences.NoProject, ExperimentSentences.Administrators, Dashboard())
                : null;
        }

        return status.Project?.Archived == true
            ? new ReadinessProblem(
                "projectArchived",
                Sentence.Fill(ExperimentSentences.ProjectArchived, selected.Name),
                ExperimentSentences.ProjectArchivedAdvice,
                Dashboard())
            : null;
    }

    private IEnumerable<ReadinessProblem> Document(HeadlineDocument found)
    {
        var document = found.Document;
        if (!found.IsTypeAllowed)
        {
            yield return new ReadinessProblem(
                "typeNotAllowed",
                ExperimentSentences.TypeNotAllowed,
                Sentence.Fill(ExperimentSentences.TypeNotAllowedAdvice, document.ContentTypeAlias),
                Dashboard());
        }

        if (document.IsTrashed)
        {
            yield return new ReadinessProblem(
                "notPublished", ExperimentSentences.InBin, ExperimentSentences.InBinAdvice);
        }
        else if (!document.IsPublished)
        {
            yield return new ReadinessProblem(
                "notPublished",
                document.Culture.Length == 0 ? ExperimentSentences.NotPublished : Sentence.Fill(ExperimentSentences.NotPublishedIn, document.Culture),
                ExperimentSentences.NotPublishedAdvice);
        }
        else if (document.Headline is null)
        {
            yield return new ReadinessProblem(
                "noHeadline", ExperimentSentences.NoHeadline, ExperimentSentences.NoHeadlineAdvice);
        }
        else if (document.Url is null)
        {
            yield return new ReadinessProblem(
                "noUrl",
                ExperimentSentences.NoUrl,
                ExperimentSentences.NoUrlAdvice);
        }
    }

    private string? Dashboard() => editor.IsAdmin ? DashboardLink.Value : null;
}
