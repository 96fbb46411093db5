using Microsoft.AspNetCore.Mvc;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Results.Timeseries;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Results;

/// <summary>The figures of a test.</summary>
[Route(OptimizelyRoutes.Base + "experiments/{id:guid}/results")]
internal sealed class ResultsController(EditorAccess access, IResultsService results, ITimeseriesService timeseries) : EditorControllerBase
{
    [HttpGet]
    public async Task<IActionResult> GetAsync(Guid id, [FromQuery] bool refresh, CancellationToken cancellationToken)
    {
        var record = await access.ExperimentAsync(id, DocumentAccess.Browse, cancellationToken);
        return Json(await results.GetAsync(record, refresh, cancellationToken));
    }

    /// <summary>The same over time.</summary>
    [HttpGet("timeseries")]
    public async Task<IActionResult> TimeseriesAsync(Guid id, [FromQuery] bool refresh, CancellationToken cancellationToken)
    {
        var record = await access.ExperimentAsync(id, DocumentAccess.Browse, cancellationToken);
        return Json(await timeseries.GetAsync(record, refresh, cancellationToken));
    }
}
