using Umbraco.Optimizely.Experiments.Actions;

namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>The headline that ends a test, and what the panel showed when its editor decided.</summary>
internal sealed record WinnerBody(int? Version, string? Status, string? Headline, bool Publish)
{
    public SeenTest ToSeen() => new(Version, Status);
}
