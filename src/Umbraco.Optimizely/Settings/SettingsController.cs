using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Settings;

/// <summary>The settings of the dashboard.</summary>
[Route(OptimizelyRoutes.Base + "settings")]
internal sealed class SettingsController(SettingsEditor editor, SiteUrls urls) : AdminControllerBase
{
    [HttpGet]
    public async Task<IActionResult> Get(CancellationToken cancellationToken) => Json(await editor.GetAsync(cancellationToken));

    [HttpPut]
    public async Task<IActionResult> Save([JsonBody] SettingsInput input, CancellationToken cancellationToken)
    {
        await editor.SaveAsync(input, cancellationToken);
        return Json(await editor.GetAsync(cancellationToken));
    }

    [HttpPost("targeting/preview")]
    public async Task<IActionResult> PreviewTargeting([JsonBody] TargetingDto input, CancellationToken cancellationToken)
    {
        if (TargetingRules.Read(input.Match, input.Value, out string? problem) is not { } targeting)
        {
            throw new ProblemException(
                StatusCodes.Status422UnprocessableEntity,
                "invalidTargeting",
                SettingsSentences.TargetingInvalid,
                problem!,
                new Dictionary<string, string[]> { ["targeting"] = [problem!] });
        }

        var matcher = new TargetingMatcher(targeting);
        TargetingPreviewUrlDto[] rows =
        [
            .. (await urls.GetAsync(cancellationToken))
                .Select(url => new TargetingPreviewUrlDto(url.Url.AbsoluteUri, url.Name, url.Culture, matcher.Matches(url.Url))),
        ];

        return Json(new TargetingPreviewDto(rows.Length, rows.Count(row => row.Matches), rows));
    }

    [HttpPost("template/check")]
    public IActionResult CheckTemplate([JsonBody] TemplateInput input)
    {
        TemplateCheck check = TemplateChecker.Check((input.Template ?? string.Empty).ReplaceLineEndings("\n"));
        return Json(new TemplateCheckDto(check.IsValid, check.Message, check.Line, check.Column, check.Example));
    }
}
