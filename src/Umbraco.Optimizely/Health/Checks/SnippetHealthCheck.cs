using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Optimizely.Health.Probes;

namespace Umbraco.Optimizely.Health.Checks;

/// <inheritdoc cref="SnippetProbe"/>
[HealthCheck("0d9d2b5e-6a0f-4c55-9a5c-3c2f7d5b1e03", "Optimizely: snippet", Description = "Whether the snippet of the chosen project stands first in the head of the site's home pages, once.", Group = HealthGroup.Name)]
internal sealed class SnippetHealthCheck(SnippetProbe probe, HealthRunner runner) : OptimizelyHealthCheck(probe, runner);
