using Microsoft.AspNetCore.Mvc;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Results;

/// <summary>The figures of a test.</summary>
[Route(OptimizelyRoutes.Base + "experiments/{id:guid}/results")]
internal sealed class ResultsController(EditorAccess access, IResultsService results) : EditorControllerBase
{
    [HttpGet]
    public async Task<IActionResult> GetAsync(Guid id, [FromQuery] bool refresh, CancellationToken cancellationToken)
    {
        var record = await access.ExperimentAsync(id, DocumentAccess.Browse, cancellationToken);
        return Json(await results.GetAsync(record, refresh, cancellationToken));
    }
}
