using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Panel;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>Headline tests: create, see and change.</summary>
[Route(OptimizelyRoutes.Base)]
internal sealed class ExperimentsController(EditorAccess access, IExperimentService service, ExperimentViews views) : EditorControllerBase
{
    [HttpPost("documents/{key:guid}/experiments")]
    public async Task<IActionResult> CreateAsync(
        Guid key, [FromQuery] string? culture, [JsonBody] CreateExperimentBody body, CancellationToken cancellationToken)
    {
        var document = await access.DocumentAsync(key, culture, DocumentAccess.Publish, cancellationToken);
        if (body.RequestId == Guid.Empty)
        {
            throw ExperimentProblems.NoRequestId();
        }

        var record = await service.CreateAsync(
            document, body.RequestId, Input(body.OriginalWeight, body.Variations, body.Metric), cancellationToken);
        return Json(await views.ShowAsync(record, cancellationToken), StatusCodes.Status201Created);
    }

    [HttpGet("experiments/{id:guid}")]
    public async Task<IActionResult> GetAsync(Guid id, CancellationToken cancellationToken)
        => Json(await views.ShowAsync(await access.ExperimentAsync(id, DocumentAccess.Browse, cancellationToken), cancellationToken));

    [HttpPut("experiments/{id:guid}")]
    public Task<IActionResult> UpdateAsync(Guid id, [JsonBody] UpdateExperimentBody body, CancellationToken cancellationToken)
        => ChangeAsync(
            id,
            () => service.UpdateAsync(id, body.Version, Input(body.OriginalWeight, body.Variations, body.Metric), cancellationToken),
            cancellationToken);

    [HttpPost("experiments/{id:guid}/retry")]
    public Task<IActionResult> RetryAsync(Guid id, CancellationToken cancellationToken)
        => ChangeAsync(id, () => service.RetryAsync(id, cancellationToken), cancellationToken);

    [HttpPost("experiments/{id:guid}/discard")]
    public Task<IActionResult> DiscardAsync(Guid id, CancellationToken cancellationToken)
        => ChangeAsync(id, () => service.DiscardAsync(id, cancellationToken), cancellationToken);

    [HttpPost("experiments/{id:guid}/start")]
    public Task<IActionResult> StartAsync(Guid id, [FromQuery] SeenBody seen, CancellationToken cancellationToken)
        => ChangeAsync(id, () => service.StartAsync(id, seen.ToSeen(), cancellationToken), cancellationToken);

    [HttpPost("experiments/{id:guid}/pause")]
    public Task<IActionResult> PauseAsync(Guid id, [FromQuery] SeenBody seen, CancellationToken cancellationToken)
        => ChangeAsync(id, () => service.PauseAsync(id, seen.ToSeen(), cancellationToken), cancellationToken);

    [HttpPost("experiments/{id:guid}/resume")]
    public Task<IActionResult> ResumeAsync(Guid id, [FromQuery] SeenBody seen, CancellationToken cancellationToken)
        => ChangeAsync(id, () => service.ResumeAsync(id, seen.ToSeen(), cancellationToken), cancellationToken);

    [HttpPost("experiments/{id:guid}/archive")]
    public Task<IActionResult> ArchiveAsync(Guid id, [FromQuery] SeenBody seen, CancellationToken cancellationToken)
        => ChangeAsync(id, () => service.ArchiveAsync(id, seen.ToSeen(), cancellationToken), cancellationToken);

    private static ExperimentInput Input(int? originalWeight, IReadOnlyList<VariationBody?>? variations, MetricBody? metric) => new(
        originalWeight,
        (variations ?? []).Select(v => new VariationInput(v?.Id, v?.Title, v?.Weight)).ToArray(),
        metric?.Kind,
        metric?.EventId);

    private async Task<IActionResult> ChangeAsync(Guid id, Func<Task<HeadlineExperiment>> change, CancellationToken cancellationToken)
    {
        await access.ExperimentAsync(id, DocumentAccess.Publish, cancellationToken);
        return Json(await views.ShowAsync(await change(), cancellationToken));
    }
}
