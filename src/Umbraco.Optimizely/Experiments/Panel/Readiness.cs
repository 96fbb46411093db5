using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Experiments.Panel;

/// <inheritdoc cref="IReadiness"/>
internal sealed class Readiness(IConnectionService connection, ISelectedProject project, ICurrentEditor editor) : IReadiness
{
    private const string Administrators = "An administrator can do this on the Optimizely dashboard in Settings.";

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
            => new ReadinessProblem("notConnected", status.Title, editor.IsAdmin ? status.Detail : Administrators, Dashboard()),
        _ => new ReadinessProblem("connectionFailed", status.Title, status.Detail, Link: null, IsPassing: true),
    };

    private async Task<ReadinessProblem?> ProjectAsync(ConnectionStatus status, CancellationToken cancellationToken)
    {
        if (await project.GetAsync(cancellationToken) is not { } selected)
        {
            // Without a connection the first problem says enough.
            return status.State == ConnectionState.Connected
                ? new ReadinessProblem("noProject", "No project of Optimizely is chosen.", Administrators, Dashboard())
                : null;
        }

        return status.Project?.Archived == true
            ? new ReadinessProblem(
                "projectArchived",
                $"The project “{selected.Name}” was archived in Optimizely.",
                "Restore it in Optimizely, or let an administrator choose another one on the Optimizely dashboard in Settings.",
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
                "Headlines of this document type are not tested on this site.",
                $"The document type is “{document.ContentTypeAlias}”. An administrator can allow it on the Optimizely dashboard in Settings.",
                Dashboard());
        }

        if (document.IsTrashed)
        {
            yield return new ReadinessProblem(
                "notPublished", "This document is in the recycle bin.", "Restore and publish it, then its headline can be tested.");
        }
        else if (!document.IsPublished)
        {
            yield return new ReadinessProblem(
                "notPublished",
                document.Culture.Length == 0 ? "This document is not published." : $"This document is not published in {document.Culture}.",
                "Publish it, then its headline can be tested.");
        }
        else if (document.Headline is null)
        {
            yield return new ReadinessProblem(
                "noHeadline", "This document has no published headline.", "Write a headline and publish the document.");
        }
        else if (document.Url is null)
        {
            yield return new ReadinessProblem(
                "noUrl",
                "This document has no address on the site.",
                "Give it an address that visitors can open: publish the pages above it, or check its culture and host names.");
        }
    }

    private string? Dashboard() => editor.IsAdmin ? DashboardLink.Value : null;
}
