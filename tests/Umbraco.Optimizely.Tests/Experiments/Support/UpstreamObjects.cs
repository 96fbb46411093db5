using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Tests.Experiments.Support;

internal sealed record UpstreamObjects(
    IReadOnlyList<OptimizelyExperiment> Experiments,
    IReadOnlyList<OptimizelyPage> Pages,
    IReadOnlyList<OptimizelyEvent> Clicks);
