using System.Globalization;
using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Experiments.Winner;
using Umbraco.Optimizely.Hosting;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Experiments.Panel;

/// <summary>Makes of a record what the panel shows of it.</summary>
internal sealed class ExperimentModels(IOptionsMonitor<OptimizelyOptions> options, IOptimizelyFailureTexts texts, TimeProvider time)
{
    /// <summary>Optimizely's own pages of the project.</summary>
    public string ProjectUrl(long projectId) => $"{options.CurrentValue.Endpoints.App.TrimEnd('/')}/v2/projects/{Text(projectId)}";

    /// <summary>A test that is not, or not any more, at Optimizely.</summary>
    public ExperimentModel Make(HeadlineExperiment record) => Make(record, OwnStatus(record), experiment: null);

    private string OwnStatus(HeadlineExperiment record) => record.State switch
    {
        RecordState.Creating => record.LeaseUntil > time.GetUtcNow() ? StatusNames.Creating : StatusNames.Failed,
        RecordState.Failed => StatusNames.Failed,
        _ => StatusNames.Archived,
    };

    /// <param name="record">The test.</param>
    /// <param name="status">Its state: see <see cref="StatusNames"/>.</param>
    /// <param name="experiment">What Optimizely says; null when it does not.</param>
    public ExperimentModel Make(HeadlineExperiment record, string status, OptimizelyExperiment? experiment)
    {
        var variations = experiment is null ? record.Variations : VariationIds.Adopt(record.Variations, experiment);
        return new ExperimentModel(
            record.Id.ToString("D"),
            record.Culture.Length == 0 ? null : record.Culture,
            experiment?.Name ?? record.Name,
            status,
            status == StatusNames.Failed ? Failure(record) : null,
            record.ExperimentId is { } id ? Text(id) : null,
            Text(record.ProjectId),
            record.ExperimentId is { } experimentId ? $"{ProjectUrl(record.ProjectId)}/experiments/{Text(experimentId)}" : null,
            record.CreatedByName,
            record.CreatedAt,
            experiment?.Earliest ?? record.StartedAt,
            record.Revision,
            new MetricModel(record.MetricKind.ToName(), record.MetricEventId is { } eventId ? Text(eventId) : null, MetricTexts.Name(record)),
            variations.Select(v => new VariationModel(
                v.VariationId is { } variationId ? Text(variationId) : null, v.Title, v.IsOriginal, v.Weight, WebLink.OrNull(v.PreviewUrl))).ToArray(),
            Warnings: [],
            NewHeadline: null,
            CanRun: true,
            record.Notes.History.Reverse().Select(e => new HistoryModel(HistoryTexts.Say(e), e.Moment.At, e.Moment.By)).ToArray(),
            Winner(record.Notes.Winner));
    }

    private static WinnerModel? Winner(WinnerPlan? plan)
        => plan is null || plan.IsUnfinished
            ? null
            : new WinnerModel(
                plan.Headline, plan.Before, plan.Publishes, plan is { IsOriginal: false, Stage: WinnerStage.Done }, plan.Asked.At, plan.Asked.By);

    private FailureModel Failure(HeadlineExperiment record)
    {
        var (title, detail) = CreationTexts.Say(record, texts);
        return new FailureModel(record.FailureStep ?? StepNames.Experiment, title, detail, CanRetry: true);
    }

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
