using Umbraco.Optimizely.Servers;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Health.Probes;

/// <summary>Whether the servers read what the others encrypt.</summary>
internal sealed class KeysProbe(ServersCheck servers) : IHealthProbe
{
    public async Task<HealthFinding> RunAsync(CancellationToken cancellationToken)
    {
        ServersStatus status = await servers.CheckAsync(cancellationToken);
        return status.Problem is { } problem
            ? new HealthFinding(HealthLevel.Error, problem.Title, Sentence.Join([problem.Detail, .. problem.Steps]))
            : new HealthFinding(HealthLevel.Success, status.Servers.Count > 1
                ? Sentence.Fill(HealthSentences.KeysShared, status.Servers.Count)
                : HealthSentences.OneServer);
    }
}
