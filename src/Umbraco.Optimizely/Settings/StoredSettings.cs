using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Settings;

/// <summary>The settings as they are stored. What equals the default is left out, so that a better default of a later version applies.</summary>
internal sealed record StoredSettings
{
    public Dictionary<string, DocumentTypeSetting>? DocumentTypes { get; init; }

    public string? Match { get; init; }

    public string? Value { get; init; }

    public string? Template { get; init; }

    public static StoredSettings From(OptimizelySettings settings) => new()
    {
        DocumentTypes = settings.DocumentTypes.ToDictionary(),
        Match = settings.Targeting.Match.ToName(),
        Value = settings.Targeting.Value,
        Template = settings.Template == VariationTemplate.Default ? null : settings.Template,
    };

    public OptimizelySettings ToSettings() => new()
    {
        DocumentTypes = new Dictionary<string, DocumentTypeSetting>(DocumentTypes ?? [], StringComparer.OrdinalIgnoreCase),
        Targeting = TargetingRules.Read(Match, Value, out _) ?? TargetingSetting.Site,
        Template = Template ?? VariationTemplate.Default,
    };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StoredSettings))]
internal sealed partial class StoredSettingsJsonContext : JsonSerializerContext;
