using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Experiments.Code;

/// <summary>Where a page of Optimizely may be active: JSON in a string, as the REST API wants it.</summary>
internal static class PageConditions
{
    /// <summary>Matches every URL of the sites that these URLs belong to.</summary>
    public static string Sites(params IEnumerable<Uri> urls) => Any("substring", urls.Select(url => url.GetLeftPart(UriPartial.Authority)));

    /// <summary>Matches one document by the URLs it has or had, whatever their query.</summary>
    public static string Document(params IEnumerable<Uri> urls) => Any("simple", urls.Select(url => url.GetLeftPart(UriPartial.Path)));

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
        return match is null || string.IsNullOrWhiteSpace(setting.Value) ? Sites(url) : Any(match, [setting.Value]);
    }

    private static string Any(string match, IEnumerable<string> values)
    {
        var leaves = values.Distinct(StringComparer.Ordinal).Select(JsonNode (value) => new JsonObject
        {
            ["match_type"] = match,
            ["type"] = "url",
            ["value"] = value,
        });
        var conditions = new JsonArray("and", new JsonArray([JsonValue.Create("or"), .. leaves]));
        return conditions.ToJsonString(JsonSerializerOptions.Default);
    }
}
