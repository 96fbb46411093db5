using Umbraco.Cms.Core.HealthChecks;

namespace Umbraco.Optimizely.Tests.Health;

internal static class RunChecks
{
    public static Task<IEnumerable<HealthCheckStatus>> RunAsync(this HealthCheck check) => check.GetStatus();
}
