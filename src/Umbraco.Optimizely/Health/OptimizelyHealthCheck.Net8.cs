using Umbraco.Cms.Core.HealthChecks;

namespace Umbraco.Optimizely.Health;

/// <summary>Umbraco 13: a check gives a list of results, and may have actions; ours have none.</summary>
internal abstract class OptimizelyHealthCheck(IHealthProbe probe, HealthRunner runner) : HealthCheck
{
    public override async Task<IEnumerable<HealthCheckStatus>> GetStatus()
    {
        HealthFinding finding = await runner.RunAsync(probe);
        return [new HealthCheckStatus(HealthText.Html(finding)) { ResultType = Type(finding.Level) }];
    }

    public override HealthCheckStatus ExecuteAction(HealthCheckAction action) =>
        throw new InvalidOperationException("The checks of Umbraco.Optimizely have no actions.");

    private static StatusResultType Type(HealthLevel level) => level switch
    {
        HealthLevel.Success => StatusResultType.Success,
        HealthLevel.Info => StatusResultType.Info,
        HealthLevel.Warning => StatusResultType.Warning,
        _ => StatusResultType.Error,
    };
}
