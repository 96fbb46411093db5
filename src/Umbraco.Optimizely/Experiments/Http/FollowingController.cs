using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Panel;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>Decisions on tests whose documents have changed.</summary>
[Route(OptimizelyRoutes.Base + "experiments/{id:guid}")]
internal sealed class FollowingController(EditorAccess access, FollowingService service, ExperimentViews views) : EditorControllerBase
{
    [HttpPost("follow")]
    public Task<IActionResult> FollowAsync(Guid id, CancellationToken cancellationToken)
        => DecideAsync(id, () => service.FollowAsync(id, cancellationToken), cancellationToken);

    [HttpPost("accept-headline")]
    public Task<IActionResult> AcceptAsync(Guid id, [JsonBody] DecisionBody body, CancellationToken cancellationToken)
        => DecideAsync(id, () => service.AcceptAsync(id, body.Headline ?? "", body.ToSeen(), cancellationToken), cancellationToken);

    /// <summary>Gives the new test.</summary>
    [HttpPost("start-over")]
    public Task<IActionResult> StartOverAsync(Guid id, [JsonBody] DecisionBody body, CancellationToken cancellationToken)
    {
        if (body.RequestId == Guid.Empty)
        {
            throw ExperimentProblems.NoRequestId();
        }

        return DecideAsync(
            id,
            () => service.StartOverAsync(id, body.RequestId, body.Headline ?? "", body.ToSeen(), cancellationToken),
            cancellationToken);
    }

    private async Task<IActionResult> DecideAsync(Guid id, Func<Task<HeadlineExperiment>> decide, CancellationToken cancellationToken)
    {
        await access.ExperimentAsync(id, DocumentAccess.Publish, cancellationToken);
        return Json(await views.ShowAsync(await decide(), cancellationToken), StatusCodes.Status200OK);
    }
}
