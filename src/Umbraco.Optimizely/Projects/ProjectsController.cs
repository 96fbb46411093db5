using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Projects;

/// <summary>The projects of the connected account, for the dashboard.</summary>
[Route(OptimizelyRoutes.Base + "projects")]
internal sealed class ProjectsController(
    ProjectCatalog catalog,
    ProjectSelector selector,
    ISelectedProject selected,
    ConnectionStatusView status) : AdminControllerBase
{
    [HttpGet]
    public async Task<IActionResult> List([FromQuery] string? search, [FromQuery] bool refresh, CancellationToken cancellationToken)
    {
        IReadOnlyList<OptimizelyProject> projects = await catalog.GetAsync(refresh, cancellationToken);
        SelectedProject? current = await selected.GetAsync(cancellationToken);
        ProjectDto[] items =
        [
            .. projects.Where(project => Matches(project, search?.Trim())).Select(project => new ProjectDto(
                Id(project),
                project.Name ?? Id(project),
                project.Description,
                project.LastModified,
                project.Id == current?.Id)),
        ];

        return Json(new ProjectListDto(items.Length, items));
    }

    [HttpPut("selected")]
    [Kept(typeof(ProjectSentences), nameof(ProjectSentences.ProjectBeforeKept))]
    public async Task<IActionResult> Select([JsonBody] SelectProjectInput input, CancellationToken cancellationToken)
    {
        await selector.SelectAsync(input.ProjectId, cancellationToken);
        return Json(await status.GetAsync(Request, refresh: true, cancellationToken));
    }

    private static string Id(OptimizelyProject project) => project.Id!.Value.ToString(CultureInfo.InvariantCulture);

    private static bool Matches(OptimizelyProject project, string? search) =>
        string.IsNullOrEmpty(search)
        || Contains(project.Name, search)
        || Contains(project.Description, search)
        || Id(project).Contains(search, StringComparison.Ordinal);

    private static bool Contains(string? text, string search) =>
        text is not null && CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, search, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
