using System.Text.Json;
using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Experiments.Code;

/// <summary>Where a page of Optimizely may be active: JSON in a string, as the REST API wants it.</summary>
internal static class PageConditions
{
    /// <summary>Matches every URL of the site that this URL belongs to.</summary>
    public static string Site(Uri url) => Single("substring", url.GetLeftPart(UriPartial.Authority));

    /// <summary>Matches one document's URL, whatever its query.</summary>
    public static string Document(Uri url) => Single("simple", url.GetLeftPart(UriPartial.Path));

    /// <summary>Matches by the site's own setting; anything but a known kind with a value means the whole site.</summary>
    public static string Targeting(string match, string value, Uri url)
        => match is "simple" or "exact" or "substring" or "regex" && !string.IsNullOrWhiteSpace(value)
            ? Single(match, value)
            : Site(url);

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
