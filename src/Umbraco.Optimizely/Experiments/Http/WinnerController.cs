using Microsoft.AspNetCore.Mvc;
using Umbraco.Optimizely.Experiments.Panel;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Experiments.Winner;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>Ends tests with a headline, and takes that back.</summary>
[Route(OptimizelyRoutes.Base + "experiments/{id:guid}/winner")]
internal sealed class WinnerController(EditorAccess access, LaunchWinner launch, UndoWinner undo, ExperimentViews views) : EditorControllerBase
{
    [HttpPost]
    public Task<IActionResult> LaunchAsync(Guid id, [JsonBody] WinnerBody body, CancellationToken cancellationToken)
        => DecideAsync(id, () => launch.RunAsync(id, body.Headline ?? "", body.Publish, body.ToSeen(), cancellationToken), cancellationToken);

    [HttpPost("undo")]
    public Task<IActionResult> UndoAsync(Guid id, CancellationToken cancellationToken)
        => DecideAsync(id, () => undo.RunAsync(id, cancellationToken), cancellationToken);

    private async Task<IActionResult> DecideAsync(Guid id, Func<Task<HeadlineExperiment>> decide, CancellationToken cancellationToken)
    {
        await access.ExperimentAsync(id, DocumentAccess.Publish, cancellationToken);
        return Json(await views.ShowAsync(await decide(), cancellationToken));
    }
}
