using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Optimizely.Health.Probes;

namespace Umbraco.Optimizely.Health.Checks;

/// <inheritdoc cref="ConnectionProbe"/>
[HealthCheck("0d9d2b5e-6a0f-4c55-9a5c-3c2f7d5b1e01", "Optimizely: connection", Description = "Whether Optimizely accepts the access that is stored.", Group = HealthGroup.Name)]
internal sealed class ConnectionHealthCheck(ConnectionProbe probe, HealthRunner runner) : OptimizelyHealthCheck(probe, runner);
