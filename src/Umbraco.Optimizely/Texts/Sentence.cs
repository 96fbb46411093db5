using System.Globalization;

namespace Umbraco.Optimizely.Texts;

/// <summary>Makes sentences for people from the resources of the features, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class Sentence
{
    /// <summary>Fills {0}, {1}, … in one pass, so that what is filled in is never read as a placeholder.</summary>
    public static string Fill(string text, params object?[] values)
    {
        // Numbers are written as the language of the sentence writes them, not as the server's culture does.
        CultureInfo language = CultureInfo.CurrentUICulture;
        return string.Format(language, text, values);
    }

    /// <summary>Sentences one after the other; empty ones are left out.</summary>
    public static string Join(params IEnumerable<string?> sentences) => string.Join(' ', sentences.Where(sentence => !string.IsNullOrEmpty(sentence)));
}
