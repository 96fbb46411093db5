namespace Umbraco.Optimizely.Settings;

/// <summary>The names of the API and of Optimizely.</summary>
internal static class TargetingMatchNames
{
    public static string ToName(this TargetingMatch match) => match switch
    {
        TargetingMatch.Simple => "simple",
        TargetingMatch.Exact => "exact",
        TargetingMatch.Substring => "substring",
        TargetingMatch.Regex => "regex",
        _ => "site",
    };

    /// <summary>Null for a name that does not exist.</summary>
    public static TargetingMatch? Parse(string? name) => name switch
    {
        "site" => TargetingMatch.Site,
        "simple" => TargetingMatch.Simple,
        "exact" => TargetingMatch.Exact,
        "substring" => TargetingMatch.Substring,
        "regex" => TargetingMatch.Regex,
        _ => null,
    };
}
