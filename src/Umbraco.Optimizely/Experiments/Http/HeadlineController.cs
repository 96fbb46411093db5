using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Experiments.Events;
using Umbraco.Optimizely.Experiments.Panel;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>The panel of a document.</summary>
[Route(OptimizelyRoutes.Base + "documents/{key:guid}")]
internal sealed class HeadlineController(
    EditorAccess access, PanelService panel, IProjectEvents events, ISelectedProject selected) : EditorControllerBase
{
    private const int MostEvents = 200;

    [HttpGet("headline")]
    public async Task<IActionResult> ShowAsync(Guid key, [FromQuery] string? culture, CancellationToken cancellationToken)
    {
        var document = await access.DocumentAsync(key, culture, DocumentAccess.Browse, cancellationToken);
        return Json(await panel.ShowAsync(document, cancellationToken));
    }

    [HttpGet("events")]
    public async Task<IActionResult> EventsAsync(
        Guid key, [FromQuery] string? culture, [FromQuery] string? search, CancellationToken cancellationToken)
    {
        await access.DocumentAsync(key, culture, DocumentAccess.Browse, cancellationToken);
        if (await selected.GetAsync(cancellationToken) is not { } project)
        {
            return Json(new EventsModel([]));
        }

        var all = await events.ListAsync(project.Id, cancellationToken);
        return Json(new EventsModel(all.Where(e => Matches(e, search)).Take(MostEvents).Select(Model).ToArray()));
    }

    private static bool Matches(OptimizelyEvent one, string? search)
        => string.IsNullOrWhiteSpace(search)
            || one.Name?.Contains(search.Trim(), StringComparison.CurrentCultureIgnoreCase) == true
            || one.Key?.Contains(search.Trim(), StringComparison.OrdinalIgnoreCase) == true;

    private static EventModel Model(OptimizelyEvent one)
        => new(one.Id!.Value.ToString(CultureInfo.InvariantCulture), one.Key, one.Name ?? one.Key ?? "", one.EventType);
}
