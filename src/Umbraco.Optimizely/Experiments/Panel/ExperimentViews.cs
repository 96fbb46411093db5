using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Experiments.Winner;

namespace Umbraco.Optimizely.Experiments.Panel;

/// <summary>Shows a test with all that is known of it: its record, its document and what Optimizely says.</summary>
internal sealed class ExperimentViews(
    ILiveExperiments live,
    IConnectionService connection,
    SituationReader situations,
    FollowingWarnings following,
    ExperimentModels models)
{
    public async Task<ExperimentModel> ShowAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        if (record is not { State: RecordState.Created, ExperimentId: { } experimentId })
        {
            return models.Make(record);
        }

        var answer = await live.GetAsync(experimentId, cancellationToken);
        var connected = await connection.GetStateAsync(cancellationToken);
        var now = await situations.ReadAsync(record, cancellationToken);
        var status = StatusNames.Of(answer.Value);
        var model = models.Make(record, status, answer.Value?.Experiment);
        if (record.Notes.Winner is { IsUnfinished: true } winner)
        {
            // Whatever else is so, it is about to be over.
            return model with { CanRun = false, Warnings = [WinnerWarnings.Of(winner)] };
        }

        return model with
        {
            NewHeadline = now.NewHeadline(record),
            CanRun = now.Cause is null,
            Warnings =
            [
                .. ExperimentWarnings.Upstream(record, answer, connected.Project),

                // Of an experiment that has ended there is only this to tell.
                .. answer.Value?.IsGone == true && record.Notes.StartOver is null ? [] : following.Of(record, now, status),
            ],
        };
    }
}
