using Umbraco.Optimizely.Experiments.Actions;

namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>What the panel showed when its editor decided, in the query.</summary>
internal sealed record SeenBody(int? Version, string? Status)
{
    public SeenTest ToSeen() => new(Version, Status);
}
