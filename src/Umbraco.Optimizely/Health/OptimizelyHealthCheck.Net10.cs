using Umbraco.Cms.Core.HealthChecks;

namespace Umbraco.Optimizely.Health;

/// <summary>Umbraco 17 and 18: a check gives a list of results.</summary>
internal abstract class OptimizelyHealthCheck(IHealthProbe probe, HealthRunner runner) : HealthCheck
{
    public override async Task<IEnumerable<HealthCheckStatus>> GetStatusAsync()
    {
        HealthFinding finding = await runner.RunAsync(probe);
        return [new HealthCheckStatus(HealthText.Html(finding)) { ResultType = Type(finding.Level) }];
    }

    private static StatusResultType Type(HealthLevel level) => level switch
    {
        HealthLevel.Success => StatusResultType.Success,
        HealthLevel.Info => StatusResultType.Info,
        HealthLevel.Warning => StatusResultType.Warning,
        _ => StatusResultType.Error,
    };
}
