using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Experiments.Code;

/// <summary>Where a page of Optimizely may be active: JSON in a string, as the REST API wants it.</summary>
internal static class PageConditions
{
    /// <summary>Matches every URL of the site that this URL belongs to.</summary>
    public static string Site(Uri url) => Single("substring", url.GetLeftPart(UriPartial.Authority));

    /// <summary>Matches one document's URL, whatever its query.</summary>
    public static string Document(Uri url) => Single("simple", url.GetLeftPart(UriPartial.Path));

    /// <summary>Matches by the site's own setting; without a value it means the whole site.</summary>
    public static string Targeting(TargetingSetting setting, Uri url)
    {
        var match = setting.Match switch
        {
            TargetingMatch.Simple => "simple",
            TargetingMatch.Exact => "exact",
            TargetingMatch.Substring => "substring",
            TargetingMatch.Regex => "regex",
            _ => null,
        };
        return match is null || string.IsNullOrWhiteSpace(setting.Value) ? Site(url) : Single(match, setting.Value);
    }

    private static string Single(string match, string value)
    {
        var conditions = new JsonArray("and", new JsonArray("or", new JsonObject
        {
            ["match_type"] = match,
            ["type"] = "url",
            ["value"] = value,
        }));
        return conditions.ToJsonString(JsonSerializerOptions.Default);
    }
}
