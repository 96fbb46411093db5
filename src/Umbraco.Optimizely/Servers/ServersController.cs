using Microsoft.AspNetCore.Mvc;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Servers;

/// <summary>The servers that run the site, for the dashboard.</summary>
[Route(OptimizelyRoutes.Base + "servers")]
internal sealed class ServersController(ServersCheck check) : AdminControllerBase
{
    [HttpGet]
    public async Task<IActionResult> Get(CancellationToken cancellationToken) => Json(await check.CheckAsync(cancellationToken));
}
