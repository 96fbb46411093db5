using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Optimizely.Health.Probes;

namespace Umbraco.Optimizely.Health.Checks;

/// <inheritdoc cref="ProjectProbe"/>
[HealthCheck("0d9d2b5e-6a0f-4c55-9a5c-3c2f7d5b1e02", "Optimizely: project", Description = "Whether a project is chosen that can be worked with.", Group = HealthGroup.Name)]
internal sealed class ProjectHealthCheck(ProjectProbe probe, HealthRunner runner) : OptimizelyHealthCheck(probe, runner);
