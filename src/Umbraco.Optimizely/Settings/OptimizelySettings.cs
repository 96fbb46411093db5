namespace Umbraco.Optimizely.Settings;

/// <summary>Settings with their defaults filled in.</summary>
internal sealed record OptimizelySettings
{
    /// <summary>By alias, ignoring case. A type that is not listed may not be tested.</summary>
    public IReadOnlyDictionary<string, DocumentTypeSetting> DocumentTypes { get; init; } =
        new Dictionary<string, DocumentTypeSetting>(StringComparer.OrdinalIgnoreCase);

    public TargetingSetting Targeting { get; init; } = TargetingSetting.Site;

    /// <summary>Code of a variation, with placeholders: see <see cref="VariationTemplate"/>.</summary>
    public string Template { get; init; } = VariationTemplate.Default;
}
