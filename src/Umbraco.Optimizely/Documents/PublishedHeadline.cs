using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Umbraco.Optimizely.Documents;

/// <summary>Finds the text that a site shows as a document's headline.</summary>
internal static class PublishedHeadline
{
    private static readonly string[] Usual = ["headline", "title"];

    /// <summary>The text of the setting's property, else of the usual ones; null when none has text.</summary>
    public static string? Find(IPublishedContent content, string? property, string culture)
        => Aliases(property).Select(alias => Text(content, alias, culture)).FirstOrDefault(text => text is not null);

    /// <summary>Whether the document has a property that could hold a headline, with or without text.</summary>
    public static bool HasProperty(IPublishedContent content, string? property)
        => Aliases(property).Any(alias => content.GetProperty(alias) is not null);

    /// <summary>Where a headline is looked for, the best place first.</summary>
    public static IEnumerable<string> Aliases(string? property)
        => string.IsNullOrWhiteSpace(property) ? Usual : Usual.Prepend(property);

    private static string? Text(IPublishedContent content, string alias, string culture)
    {
        if (content.GetProperty(alias) is not { } property)
        {
            return null;
        }

        // An invariant property of a varying document is stored without a culture and found only without one.
        var varies = (property.PropertyType.Variations & ContentVariation.Culture) != 0;
        var text = property.GetValue(varies ? culture : "") as string;
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
