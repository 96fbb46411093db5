using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Documents;

/// <summary>A document together with the settings that apply to it.</summary>
internal sealed record HeadlineDocument(DocumentSnapshot Document, OptimizelySettings Settings)
{
    /// <summary>Whether an administrator has allowed tests for its type.</summary>
    public bool IsTypeAllowed
        => Settings.DocumentTypes.TryGetValue(Document.ContentTypeAlias, out var setting) && setting.Allowed;
}
