using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Documents;

/// <summary>A document together with the settings that apply to it.</summary>
internal sealed record HeadlineDocument(DocumentSnapshot Document, OptimizelySettings Settings)
{
    /// <summary>Whether documents of its type may be tested; an administrator can refuse it.</summary>
    public bool IsTypeAllowed => Settings.For(Document.ContentTypeAlias).Allowed;
}
