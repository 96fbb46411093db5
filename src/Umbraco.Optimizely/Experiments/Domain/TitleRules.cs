using System.Text;
using Umbraco.Optimizely.Texts;

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
            return ExperimentSentences.TitleEmpty;
        }

        if (title.Length > MaxLength)
        {
            return Sentence.Fill(ExperimentSentences.TitleTooLong, title.Length, MaxLength);
        }

        if (title.Any(char.IsControl))
        {
            return ExperimentSentences.TitleControl;
        }

        return IsWellFormed(title) ? null : ExperimentSentences.TitleBroken;
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
