using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Health.Pages;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Health.Probes;

/// <summary>Looks at the home pages as a visitor gets them. The worst of them is what is told.</summary>
internal sealed class SnippetProbe(ISelectedProject selected, HomePages pages, IOptionsMonitor<OptimizelyOptions> options) : IHealthProbe
{
    public async Task<HealthFinding> RunAsync(CancellationToken cancellationToken)
    {
        if (await selected.GetAsync(cancellationToken) is not { } project)
        {
            return new HealthFinding(HealthLevel.Info, HealthSentences.NoProject, HealthSentences.NoSnippetWithoutProject);
        }

        OptimizelyOptions current = options.CurrentValue;
        var judge = new SnippetJudge(project.Id, current.Endpoints.Cdn, current.Snippet.Automatic);
        HealthFinding[] findings = [.. (await pages.FetchAsync(cancellationToken)).Select(judge.Judge)];
        return findings.MaxBy(finding => finding.Level) ?? new HealthFinding(HealthLevel.Info, HealthSentences.NoPages);
    }
}
