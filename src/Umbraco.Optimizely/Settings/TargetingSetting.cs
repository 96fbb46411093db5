namespace Umbraco.Optimizely.Settings;

/// <param name="Match">How <paramref name="Value"/> is compared with an address.</param>
/// <param name="Value">Empty for the whole site.</param>
internal sealed record TargetingSetting(TargetingMatch Match, string Value)
{
    public static TargetingSetting Site { get; } = new(TargetingMatch.Site, string.Empty);
}
