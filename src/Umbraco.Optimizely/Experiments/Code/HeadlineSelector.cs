namespace Umbraco.Optimizely.Experiments.Code;

/// <summary>The CSS selector of every place where a document's headline is marked.</summary>
internal static class HeadlineSelector
{
    public static string For(Guid documentKey, string? culture)
        => $"[data-optimizely-headline=\"{documentKey:D}\"][data-optimizely-culture=\"{culture}\"]";
}
