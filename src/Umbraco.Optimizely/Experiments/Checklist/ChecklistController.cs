using Microsoft.AspNetCore.Mvc;
using Umbraco.Optimizely.Experiments.Checklist.Duration;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>What an editor should know before a test is started.</summary>
[Route(OptimizelyRoutes.Base + "experiments/{id:guid}")]
internal sealed class ChecklistController(EditorAccess access, StartChecklist checklist, DurationEstimate duration) : EditorControllerBase
{
    [HttpGet("checks")]
    public async Task<IActionResult> ChecksAsync(Guid id, [FromQuery] bool refresh, CancellationToken cancellationToken)
        => Json(await checklist.RunAsync(await access.ExperimentAsync(id, DocumentAccess.Browse, cancellationToken), refresh, cancellationToken));

    [HttpGet("duration")]
    public async Task<IActionResult> DurationAsync(Guid id, [FromQuery] DurationQuestion question, CancellationToken cancellationToken)
        => Json(await duration.AnswerAsync(
            await access.ExperimentAsync(id, DocumentAccess.Browse, cancellationToken), question, cancellationToken));
}
