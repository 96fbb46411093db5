namespace Umbraco.Optimizely.Settings;

/// <summary>Settings with their defaults filled in.</summary>
internal sealed record OptimizelySettings
{
    /// <summary>By alias, ignoring case; only what an administrator has stored. Ask <see cref="For"/> instead.</summary>
    public IReadOnlyDictionary<string, DocumentTypeSetting> DocumentTypes { get; init; } =
        new Dictionary<string, DocumentTypeSetting>(StringComparer.OrdinalIgnoreCase);

    public TargetingSetting Targeting { get; init; } = TargetingSetting.Site;

    /// <summary>Code of a variation, with placeholders: see <see cref="VariationTemplate"/>.</summary>
    public string Template { get; init; } = VariationTemplate.Default;

    /// <summary>What applies to a document type: one that nobody has decided on may be tested, so that a new site works at once.</summary>
    public DocumentTypeSetting For(string alias) =>
        DocumentTypes.TryGetValue(alias, out DocumentTypeSetting? setting) ? setting : DocumentTypeSetting.Default;
}
