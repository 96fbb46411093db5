namespace Umbraco.Optimizely.Settings;

/// <param name="Allowed">Whether headlines of this document type may be tested.</param>
/// <param name="HeadlineProperty">Alias of the property that holds the headline; null: headline, title, then the name.</param>
internal sealed record DocumentTypeSetting(bool Allowed, string? HeadlineProperty)
{
    public static DocumentTypeSetting Default { get; } = new(true, null);
}
