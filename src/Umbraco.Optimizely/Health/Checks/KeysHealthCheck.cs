using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Optimizely.Health.Probes;

namespace Umbraco.Optimizely.Health.Checks;

/// <inheritdoc cref="KeysProbe"/>
[HealthCheck("0d9d2b5e-6a0f-4c55-9a5c-3c2f7d5b1e05", "Optimizely: keys", Description = "Whether the servers of the site share their Data Protection keys.", Group = HealthGroup.Name)]
internal sealed class KeysHealthCheck(KeysProbe probe, HealthRunner runner) : OptimizelyHealthCheck(probe, runner);
