using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Optimizely.Health.Probes;

namespace Umbraco.Optimizely.Health.Checks;

/// <inheritdoc cref="ClockProbe"/>
[HealthCheck("0d9d2b5e-6a0f-4c55-9a5c-3c2f7d5b1e04", "Optimizely: clock", Description = "Whether this server's clock agrees with Optimizely's.", Group = HealthGroup.Name)]
internal sealed class ClockHealthCheck(ClockProbe probe, HealthRunner runner) : OptimizelyHealthCheck(probe, runner);
