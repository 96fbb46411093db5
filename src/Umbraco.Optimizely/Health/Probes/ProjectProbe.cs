using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Health.Probes;

/// <summary>Looks at the chosen project as Optimizely told of it with the connection.</summary>
internal sealed class ProjectProbe(ConnectionService connections, ISelectedProject selected) : IHealthProbe
{
    public async Task<HealthFinding> RunAsync(CancellationToken cancellationToken)
    {
        if (await selected.GetAsync(cancellationToken) is not { } project)
        {
            return new HealthFinding(HealthLevel.Info, HealthSentences.NoProject, HealthSentences.NoProjectAdvice);
        }

        ConnectionStatus status = await connections.GetAsync(refresh: false, cancellationToken);
        return status switch
        {
            { Project.Archived: true } => new HealthFinding(
                HealthLevel.Error, Sentence.Fill(HealthSentences.ProjectArchived, project.Name), HealthSentences.ProjectArchivedAdvice),
            { State: ConnectionState.Connected } => new HealthFinding(HealthLevel.Success, Sentence.Fill(HealthSentences.ProjectGood, project.Name)),
            _ => new HealthFinding(
                HealthLevel.Info, Sentence.Fill(HealthSentences.ProjectUnchecked, project.Name), HealthSentences.ProjectUncheckedAdvice),
        };
    }
}
