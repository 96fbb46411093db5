using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Start;

/// <summary>What the start page shows.</summary>
internal sealed record StartData(
    string Origin,
    DateTimeOffset Now,
    SandboxOptions Options,
    IReadOnlyList<Entity> Accounts,
    IReadOnlyList<Entity> Projects,
    IReadOnlyList<Entity> Experiments,
    IReadOnlyDictionary<(long Experiment, long Variation), long> Visitors,
    IReadOnlyList<SandboxCall> Calls);
