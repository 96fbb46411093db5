using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Settings;

internal sealed record SettingsDto(
    IReadOnlyList<DocumentTypeDto> DocumentTypes,
    TargetingDto Targeting,
    string Template,
    string DefaultTemplate,
    IReadOnlyList<PlaceholderDto> Placeholders);

internal sealed record DocumentTypeDto(
    string Alias,
    string Name,
    string? Icon,
    bool Allowed,
    string? HeadlineProperty,
    IReadOnlyList<DocumentTypeProperty> Properties);

internal sealed record PlaceholderDto(string Name, string Description);

internal sealed record TargetingDto(string? Match, string? Value);

internal sealed record SettingsInput(IReadOnlyList<DocumentTypeInput?>? DocumentTypes, TargetingDto? Targeting, string? Template);

internal sealed record DocumentTypeInput(string? Alias, bool Allowed, string? HeadlineProperty);

internal sealed record TargetingPreviewDto(int Total, int Matched, IReadOnlyList<TargetingPreviewUrlDto> Urls);

internal sealed record TargetingPreviewUrlDto(string Url, string Name, string Culture, bool Matches);

internal sealed record TemplateInput(string? Template);

internal sealed record TemplateCheckDto(bool Valid, string? Message, int? Line, int? Column, string Example);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(SettingsDto))]
[JsonSerializable(typeof(SettingsInput))]
[JsonSerializable(typeof(TargetingDto))]
[JsonSerializable(typeof(TargetingPreviewDto))]
[JsonSerializable(typeof(TemplateInput))]
[JsonSerializable(typeof(TemplateCheckDto))]
internal sealed partial class SettingsJsonContext : JsonSerializerContext;
