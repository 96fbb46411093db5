using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Settings;

/// <summary>What an administrator may enter as targeting.</summary>
internal static class TargetingRules
{
    // The longest regular expression Optimizely documents.
    private const int MaxLength = 1500;

    private static readonly Uri AnySite = new("https://example.com/");

    /// <summary>Null with a sentence when the input cannot be used.</summary>
    public static TargetingSetting? Read(string? match, string? value, out string? problem)
    {
        TargetingMatch? kind = TargetingMatchNames.Parse(match);
        string text = (value ?? string.Empty).Trim();

        problem = kind switch
        {
            null => SettingsSentences.TargetingKind,
            TargetingMatch.Site => null,
            _ when text.Length == 0 => SettingsSentences.TargetingEmpty,
            _ when text.Length > MaxLength => Sentence.Fill(SettingsSentences.TargetingTooLong, MaxLength),
            TargetingMatch.Simple or TargetingMatch.Exact when TargetingMatcher.ParseTarget(text, AnySite) is null =>
                SettingsSentences.TargetingAddress,
            TargetingMatch.Regex => RegexProblem(text),
            _ => null,
        };

        return problem is null ? new TargetingSetting(kind!.Value, kind == TargetingMatch.Site ? string.Empty : text) : null;
    }

    private static string? RegexProblem(string pattern)
    {
        try
        {
            _ = TargetingMatcher.CreateRegex(pattern);
            return null;
        }
        catch (ArgumentException)
        {
            return SettingsSentences.TargetingRegex;
        }
    }
}
