using System.Net;

namespace Umbraco.Optimizely.Pages;

/// <summary>A tag as it stands in the source of a page.</summary>
/// <param name="Name">Lower case.</param>
/// <param name="IsEnd">It ends an element.</param>
/// <param name="IsWhole">It begins an element that has no content, or whose content is text that was passed over.</param>
/// <param name="Attributes">Names in lower case and values as written, in order.</param>
internal sealed record PageTag(string Name, bool IsEnd, bool IsWhole, IReadOnlyList<KeyValuePair<string, string>> Attributes)
{
    /// <summary>The value of an attribute, empty when it has none; null without such an attribute.</summary>
    public string? Attribute(string name)
    {
        foreach ((string known, string value) in Attributes)
        {
            // Of two with the same name browsers take the first.
            if (known == name)
            {
                return WebUtility.HtmlDecode(value);
            }
        }

        return null;
    }
}
