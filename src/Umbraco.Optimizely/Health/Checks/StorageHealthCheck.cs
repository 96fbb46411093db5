using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Optimizely.Health.Probes;

namespace Umbraco.Optimizely.Health.Checks;

/// <inheritdoc cref="StorageProbe"/>
[HealthCheck("0d9d2b5e-6a0f-4c55-9a5c-3c2f7d5b1e06", "Optimizely: database", Description = "Whether the package's tables are there and up to date.", Group = HealthGroup.Name)]
internal sealed class StorageHealthCheck(StorageProbe probe, HealthRunner runner) : OptimizelyHealthCheck(probe, runner);
