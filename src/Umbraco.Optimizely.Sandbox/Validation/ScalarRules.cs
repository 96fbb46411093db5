using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Validation;

/// <summary>Types, enumerations, patterns and bounds of plain values.</summary>
internal static class ScalarRules
{
    public static bool IsScalar(FieldType type) => type.Name is "string" or "integer" or "number" or "boolean";

    public static bool HasType(FieldType type, JsonNode? value)
    {
        var kind = value?.GetValueKind();
        return type.Name switch
        {
            "string" => kind == JsonValueKind.String && HasFormat(type.Format, value!.GetValue<string>()),
            "integer" => kind == JsonValueKind.Number && value.AsLong() is not null,
            "number" => kind == JsonValueKind.Number,
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
            _ => false,
        };
    }

    /// <summary>The same for a value of a path or a query.</summary>
    public static bool HasType(FieldType type, string value) => type.Name switch
    {
        "integer" => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        "number" => double.TryParse(value, CultureInfo.InvariantCulture, out _),
        "boolean" => value is "true" or "false",
        _ => HasFormat(type.Format, value),
    };

    public static void Check(FieldRule rule, JsonNode value, string path, ValidationErrors errors)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                Check(rule, value.GetValue<string>(), path, errors);
                break;
            case JsonValueKind.Number when value is JsonValue number && number.GetValue<double>() is var amount:
                if (amount < rule.Minimum || amount > rule.Maximum)
                {
                    errors.Add(path, $"must be between {rule.Minimum} and {rule.Maximum}");
                }

                break;
        }
    }

    public static void Check(FieldRule rule, string text, string path, ValidationErrors errors)
    {
        if (rule.Enum is not null && !rule.Enum.Contains(text))
        {
            errors.Add(path, $"must be one of {string.Join(", ", rule.Enum)}");
        }

        if (text.Length > rule.MaxLength)
        {
            errors.Add(path, $"is longer than {rule.MaxLength} characters");
        }

        if (rule.Pattern?.IsMatch(text) == false)
        {
            errors.Add(path, $"does not match {rule.Pattern}");
        }
    }

    private static bool HasFormat(string? format, string value) => format switch
    {
        "uuid" => Guid.TryParse(value, out _),
        "date-time" => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        "int64" => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) || value == "holdback",
        _ => true,
    };
}
