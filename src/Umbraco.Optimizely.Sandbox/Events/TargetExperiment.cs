using System.Globalization;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Rest;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Events;

/// <summary>What counting needs to know of an experiment; times in milliseconds since the epoch.</summary>
internal sealed record TargetExperiment(long Id, long AccountId, IReadOnlySet<long> Variations, long Earliest, long? Latest)
{
    /// <summary>Null for an experiment that never started.</summary>
    public static TargetExperiment? Read(Entity experiment)
    {
        if (Time(experiment.Body.Text("earliest")) is not { } earliest)
        {
            return null;
        }

        var isRunning = experiment.Body.Text("status") == ExperimentActions.Running;
        return new TargetExperiment(
            experiment.Id,
            experiment.AccountId,
            experiment.Body.Objects("variations").Concat(experiment.Live.Objects("variations")).Select(v => v.Long("variation_id") ?? 0).ToHashSet(),
            earliest,
            isRunning ? null : Time(experiment.Body.Text("latest")) ?? earliest);
    }

    /// <summary>Events of after a pause do not count.</summary>
    public bool Counts(long at) => Latest is null || at <= Latest;

    private static long? Time(string? text) =>
        text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).ToUnixTimeMilliseconds();
}
