using System.Globalization;
using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Hosting;
using Umbraco.Optimizely.Results;

namespace Umbraco.Optimizely.Experiments.Panel;

/// <summary>Makes of a record, and of what Optimizely says, what the panel shows.</summary>
internal sealed class ExperimentViews(
    ILiveExperiments live,
    IConnectionService connection,
    IHeadlineDocuments documents,
    IOptionsMonitor<OptimizelyOptions> options,
    TimeProvider time)
{
    /// <summary>Reads the document of the record and shows it.</summary>
    public async Task<ExperimentModel> ShowAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        var document = await documents.FindAsync(record.DocumentKey, record.Culture, cancellationToken);
        return await ShowAsync(record, document?.Document, cancellationToken);
    }

    public async Task<ExperimentModel> ShowAsync(HeadlineExperiment record, DocumentSnapshot? document, CancellationToken cancellationToken)
    {
        if (record is not { State: RecordState.Created, ExperimentId: { } experimentId })
        {
            return Model(record, OwnStatus(record), null, []);
        }

        var answer = await live.GetAsync(experimentId, cancellationToken);
        var status = await connection.GetStateAsync(cancellationToken);
        WarningModel[] warnings =
        [
            .. ExperimentWarnings.Upstream(record, answer, status.Project),
            .. ExperimentWarnings.Document(record, document),
        ];
        return Model(record, StatusNames.Of(answer.Value), answer, warnings);
    }

    /// <summary>Optimizely's own pages of the project.</summary>
    public string ProjectUrl(long projectId) => $"{options.CurrentValue.Endpoints.App.TrimEnd('/')}/v2/projects/{Text(projectId)}";

    private string OwnStatus(HeadlineExperiment record) => record.State switch
    {
        RecordState.Creating => record.LeaseUntil > time.GetUtcNow() ? StatusNames.Creating : StatusNames.Failed,
        RecordState.Failed => StatusNames.Failed,
        _ => StatusNames.Archived,
    };

    private ExperimentModel Model(
        HeadlineExperiment record, string status, UpstreamAnswer<LiveExperiment>? answer, IReadOnlyList<WarningModel> warnings)
    {
        var experiment = answer?.Value?.Experiment;
        var variations = experiment is null ? record.Variations : Creation.VariationIds.Adopt(record.Variations, experiment);
        return new ExperimentModel(
            record.Id.ToString("D"),
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
            warnings);
    }

    private static FailureModel Failure(HeadlineExperiment record) => record.FailureStep is { } step
        ? new FailureModel(step, record.FailureTitle ?? "", record.FailureDetail ?? "", CanRetry: true)
        : new FailureModel(
            Creation.StepNames.Experiment,
            "The creation of this test was interrupted.",
            "What was made so far is kept: a retry goes on from here, discarding removes it.",
            CanRetry: true);

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
