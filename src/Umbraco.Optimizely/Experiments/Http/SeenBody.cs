using Umbraco.Optimizely.Experiments.Actions;

namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>What the panel showed when its editor decided, in the query.</summary>
/// <param name="Version">The revision of the test.</param>
/// <param name="Status">Its state.</param>
/// <param name="StartAnyway">For a start: the checklist says that it would show nothing, and the editor knows better.</param>
internal sealed record SeenBody(int? Version, string? Status, bool StartAnyway = false)
{
    public SeenTest ToSeen() => new(Version, Status) { StartAnyway = StartAnyway };
}
