using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Domain;

namespace Umbraco.Optimizely.Experiments.Events;

/// <summary>Checks the metric that an editor chose against the project.</summary>
internal sealed class MetricChoice(IProjectEvents events)
{
    private const int MaxName = 255;

    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">The event is not one of the project's.</exception>
    /// <exception cref="OptimizelyApiException">Optimizely did not tell.</exception>
    public async Task<ChosenMetric> ResolveAsync(long projectId, ExperimentDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Metric != MetricKind.Event)
        {
            return new ChosenMetric(draft.Metric, null, null);
        }

        var all = await events.ListAsync(projectId, cancellationToken);
        var chosen = all.FirstOrDefault(e => e.Id == draft.EventId)
            ?? throw ExperimentProblems.Invalid(new Dictionary<string, string[]>
            {
                ["metric.eventId"] = [ExperimentSentences.EventGone],
            });
        var name = chosen.Name ?? chosen.Key ?? "";
        return new ChosenMetric(MetricKind.Event, chosen.Id, name.Length > MaxName ? name[..MaxName] : name);
    }
}
