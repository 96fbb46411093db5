using System.Globalization;
using System.Text;

namespace Umbraco.Optimizely.Experiments.Domain;

/// <summary>What a headline may be. A title is either taken exactly as written or refused: it is never altered.</summary>
internal static class TitleRules
{
    /// <summary>Longest title, in UTF-16 units as browsers count them.</summary>
    public const int MaxLength = 1_000;

    /// <summary>Says what is wrong with a title, or null.</summary>
    public static string? Problem(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return "Write a headline.";
        }

        if (title.Length > MaxLength)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"This headline has {title.Length:N0} characters; at most {MaxLength:N0} are possible. Shorten it.");
        }

        if (title.Any(char.IsControl))
        {
            return "This headline contains a line break, a tab or another control character, which no headline can show. Remove it.";
        }

        return IsWellFormed(title) ? null : "This headline contains half of a character (a broken emoji, for example). Write it again.";
    }

    /// <summary>Titles that look the same to a visitor give the same value.</summary>
    public static string Comparable(string title)
        => IsWellFormed(title) ? title.Trim().Normalize(NormalizationForm.FormC) : title.Trim();

    private static bool IsWellFormed(string title)
    {
        for (var i = 0; i < title.Length; i++)
        {
            if (!char.IsSurrogate(title[i]))
            {
                continue;
            }

            if (i + 1 >= title.Length || !char.IsSurrogatePair(title[i], title[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }
}
