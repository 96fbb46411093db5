using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Hosting;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Maintenance;

/// <summary>Removes what the package has stored, for the dashboard.</summary>
[Route(OptimizelyRoutes.Base + "maintenance/uninstall")]
internal sealed class UninstallController(
    RunningTests tests,
    ConnectionStore connections,
    Uninstaller uninstaller,
    IOptionsMonitor<OptimizelyOptions> options) : AdminControllerBase
{
    [HttpGet]
    public async Task<IActionResult> Get(CancellationToken cancellationToken) => Json(new UninstallPlan(
        await tests.FindAsync(cancellationToken),
        await connections.ReadAsync(cancellationToken) is not null,
        options.CurrentValue.Endpoints.App));

    [HttpPost]
    public async Task<IActionResult> Run([JsonBody] UninstallInput input, CancellationToken cancellationToken)
    {
        await uninstaller.RunAsync(input, cancellationToken);
        return Json(new UninstallResult(StorageSentences.RemovedTitle, StorageSentences.Removed));
    }
}
