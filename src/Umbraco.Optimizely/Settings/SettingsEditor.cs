using Microsoft.AspNetCore.Http;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Settings;

/// <summary>Shows the settings to an administrator and checks what comes back.</summary>
internal sealed class SettingsEditor(SettingsService settings, DocumentTypeCatalog documentTypes, ICurrentEditor editor)
{
    public async Task<SettingsDto> GetAsync(CancellationToken cancellationToken)
    {
        OptimizelySettings current = await settings.GetAsync(cancellationToken);

        return new SettingsDto(
            [.. documentTypes.GetAll().Select(type => Show(type, current))],
            new TargetingDto(current.Targeting.Match.ToName(), current.Targeting.Value),
            current.Template,
            VariationTemplate.Default,
            [.. VariationTemplate.Placeholders.Select(placeholder => new PlaceholderDto(placeholder.Name, placeholder.Description))]);
    }

    /// <exception cref="ProblemException">422 with a text for each field that cannot be stored.</exception>
    public async Task SaveAsync(SettingsInput input, CancellationToken cancellationToken)
    {
        var errors = new Dictionary<string, string[]>();
        IReadOnlyDictionary<string, DocumentTypeSetting> types = ReadTypes(input.DocumentTypes ?? [], errors);

        TargetingSetting? targeting = TargetingRules.Read(input.Targeting?.Match ?? "site", input.Targeting?.Value, out string? problem);
        if (problem is not null)
        {
            errors["targeting"] = [problem];
        }

        string template = string.IsNullOrWhiteSpace(input.Template) ? VariationTemplate.Default : input.Template.ReplaceLineEndings("\n");
        TemplateCheck check = TemplateChecker.Check(template);
        if (!check.IsValid)
        {
            errors["template"] = [check.Line is null ? check.Message! : Sentence.Fill(SettingsSentences.TemplateAt, check.Line, check.Column, check.Message)];
        }

        if (errors.Count > 0)
        {
            throw new ProblemException(
                StatusCodes.Status422UnprocessableEntity,
                "invalidSettings",
                SettingsSentences.NotSaved,
                SettingsSentences.NotSavedAdvice,
                errors);
        }

        await settings.SaveAsync(
            new OptimizelySettings { DocumentTypes = types, Targeting = targeting!, Template = template },
            editor.Name,
            cancellationToken);
    }

    private static DocumentTypeDto Show(DocumentTypeInfo type, OptimizelySettings current)
    {
        DocumentTypeSetting setting = current.For(type.Alias);

        // A property that has been removed meanwhile falls back to automatic.
        string? property = type.Properties.FirstOrDefault(candidate => Same(candidate.Alias, setting.HeadlineProperty))?.Alias;
        return new DocumentTypeDto(type.Alias, type.Name, type.Icon, setting.Allowed, property, type.Properties);
    }

    private Dictionary<string, DocumentTypeSetting> ReadTypes(IReadOnlyList<DocumentTypeInput?> inputs, Dictionary<string, string[]> errors)
    {
        var known = documentTypes.GetAll().ToDictionary(type => type.Alias, StringComparer.OrdinalIgnoreCase);
        var result = new Dictionary<string, DocumentTypeSetting>(StringComparer.OrdinalIgnoreCase);

        foreach (DocumentTypeInput? input in inputs)
        {
            if (input?.Alias is null || !known.TryGetValue(input.Alias, out DocumentTypeInfo? type))
            {
                // Removed while the page was open. Nothing of it is left to be stored.
                continue;
            }

            string? property = string.IsNullOrWhiteSpace(input.HeadlineProperty) ? null : input.HeadlineProperty;
            if (property is not null && !type.Properties.Any(candidate => Same(candidate.Alias, property)))
            {
                errors[$"documentTypes.{type.Alias}.headlineProperty"] = [Sentence.Fill(SettingsSentences.NoSuchProperty, type.Name)];
            }

            result[type.Alias] = new DocumentTypeSetting(input.Allowed, property);
        }

        return result;
    }

    private static bool Same(string alias, string? other) => string.Equals(alias, other, StringComparison.OrdinalIgnoreCase);
}
