using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Code;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Experiments.Actions;

/// <summary>The calls of actions on an experiment, with failures as an editor reads them.</summary>
internal sealed class ExperimentCalls(IOptimizelyClient client, ILiveExperiments live, IOptimizelyFailureTexts texts)
{
    private static readonly ExperimentUpdate Nothing = new();

    /// <summary>The experiment as it is now.</summary>
    /// <exception cref="ProblemException">Optimizely did not tell, or the experiment is over.</exception>
    public async Task<LiveExperiment> ReadAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        var now = await TellFailureAsync(
            live.ReadAsync(record.ExperimentId!.Value, cancellationToken), HttpSentences.NothingChanged);
        return now.IsOver ? throw ExperimentProblems.Over(now.Experiment?.Status ?? "missing") : now;
    }

    /// <summary>
    /// Changes the state. After a failure whose effect is unknown, what Optimizely says decides.
    /// An uncertain edit is sent along, so that visitors get what the record says.
    /// </summary>
    /// <exception cref="ProblemException">The state was not changed, as far as is known.</exception>
    public async Task<LiveExperiment> ActAsync(HeadlineExperiment record, ExperimentAction action, Func<LiveExperiment, bool> wanted)
    {
        var id = record.ExperimentId!.Value;
        var body = record.EditUncertain && action == ExperimentAction.Start ? ExperimentBodies.Update(record) : Nothing;
        try
        {
            var experiment = await client.Experiments.UpdateAsync(id, body, action, CancellationToken.None);
            record.EditUncertain &= action != ExperimentAction.Start;
            live.Remember(id, experiment);
            return experiment.Status is null ? await ReadAsync(record, CancellationToken.None) : new LiveExperiment(experiment);
        }
        catch (OptimizelyApiException exception)
        {
            live.Forget(id);
            if (exception.OutcomeUnknown && await TryReadAsync(id) is { } now && wanted(now))
            {
                return now;
            }

            throw ExperimentProblems.Upstream(
                texts,
                exception,
                exception.OutcomeUnknown
                    ? ExperimentSentences.MayHaveHappened
                    : ExperimentSentences.AsItWas);
        }
    }

    /// <summary>Sends the record's variations and metric.</summary>
    /// <exception cref="OptimizelyApiException">The call failed.</exception>
    public async Task<OptimizelyExperiment> SendAsync(HeadlineExperiment record, ExperimentAction? action)
    {
        var id = record.ExperimentId!.Value;
        try
        {
            var experiment = await client.Experiments.UpdateAsync(id, ExperimentBodies.Update(record), action, CancellationToken.None);
            live.Remember(id, experiment);
            return experiment;
        }
        catch (OptimizelyApiException exception)
        {
            live.Forget(id);
            if (exception.OutcomeUnknown
                && await TryReadAsync(id) is { Experiment: { } now }
                && VariationIds.AreEqual(record, now))
            {
                return now;
            }

            throw;
        }
    }

    public async Task<T> TellFailureAsync<T>(Task<T> call, string kept)
    {
        try
        {
            return await call;
        }
        catch (OptimizelyApiException exception)
        {
            throw ExperimentProblems.Upstream(texts, exception, kept);
        }
    }

    public async Task TellFailureAsync(Task call, string kept)
    {
        try
        {
            await call;
        }
        catch (OptimizelyApiException exception)
        {
            throw ExperimentProblems.Upstream(texts, exception, kept);
        }
    }

    public ProblemException Problem(OptimizelyApiException exception, string kept) => ExperimentProblems.Upstream(texts, exception, kept);

    private async Task<LiveExperiment?> TryReadAsync(long id)
    {
        try
        {
            return await live.ReadAsync(id, CancellationToken.None);
        }
        catch (OptimizelyApiException)
        {
            // The failure of the action is the one to tell.
            return null;
        }
    }
}
