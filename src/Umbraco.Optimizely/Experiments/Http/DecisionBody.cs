using Umbraco.Optimizely.Experiments.Actions;

namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>What an editor decided on: the test and the published headline as the panel showed them.</summary>
internal sealed record DecisionBody(int? Version, string? Status, string? Headline, Guid RequestId)
{
    public SeenTest ToSeen() => new(Version, Status);
}
