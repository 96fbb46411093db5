namespace Umbraco.Optimizely.Api;

internal static class ProblemText
{
    private const int MaxLength = 1000;

    /// <summary>Makes text written by a server fit to be shown and logged: short, on one line, without the token.</summary>
    public static string? Clean(string? text, string? token)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (!string.IsNullOrEmpty(token))
        {
            text = text.Replace(token, "***", StringComparison.Ordinal);
        }

        if (text.Length > MaxLength)
        {
            var end = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
            text = text[..end];
        }

        return string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
    }
}
