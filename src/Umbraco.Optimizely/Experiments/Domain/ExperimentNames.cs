namespace Umbraco.Optimizely.Experiments.Domain;

/// <summary>Names and keys of what a test makes at Optimizely. Keys are derived from the record alone, so that a repeat finds them again.</summary>
internal static class ExperimentNames
{
    private const int MaxName = 120;

    /// <summary>Key of the page that activates where the headline is.</summary>
    public static string PageKey(Guid recordId) => $"umbraco_{recordId:N}";

    /// <summary>Key of the page whose view is the "opened" event.</summary>
    public static string OpenedPageKey(Guid recordId) => $"umbraco_{recordId:N}_opened";

    /// <summary>Key of the click event on the headline.</summary>
    public static string ClickEventKey(Guid recordId) => $"umbraco_{recordId:N}_clicks";

    public static string Experiment(string documentName, string? culture)
        => string.IsNullOrEmpty(culture)
            ? $"Headline: {Shorten(documentName, MaxName)}"
            : $"Headline: {Shorten(documentName, MaxName)} ({culture})";

    public static string Description(Guid recordId, Guid documentKey)
        => $"Headline test made in Umbraco for document {documentKey:D}. Record {recordId:D}.";

    public static string Variation(int number, string title) => $"Alternative {number}: {Shorten(title, MaxName)}";

    private static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        // Never between the halves of a surrogate pair.
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
