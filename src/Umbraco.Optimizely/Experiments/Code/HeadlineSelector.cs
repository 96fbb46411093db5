namespace Umbraco.Optimizely.Experiments.Code;

/// <summary>The CSS selector of every place where a document's headline is marked.</summary>
internal static class HeadlineSelector
{
    /// <summary>Holds the document's key.</summary>
    public const string KeyAttribute = "data-optimizely-headline";

    /// <summary>Holds the culture; empty for a document that does not vary.</summary>
    public const string CultureAttribute = "data-optimizely-culture";

    public static string For(Guid documentKey, string? culture)
        => $"[{KeyAttribute}=\"{documentKey:D}\"][{CultureAttribute}=\"{culture}\"]";
}
