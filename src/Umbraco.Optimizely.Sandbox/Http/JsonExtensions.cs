using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Http;

/// <summary>Reading of validated JSON: an absent or differently typed value is null.</summary>
internal static class JsonExtensions
{
    public static string? Text(this JsonObject? body, string name) =>
        body?[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static long? Long(this JsonObject? body, string name) => body?[name].AsLong();

    public static double? Double(this JsonObject? body, string name) =>
        body?[name] is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? value.GetValue<double>() : null;

    public static bool Flag(this JsonObject? body, string name) => body?[name] is JsonValue value && value.TryGetValue(out bool flag) && flag;

    public static IEnumerable<JsonObject> Objects(this JsonObject? body, string name) =>
        (body?[name] as JsonArray)?.OfType<JsonObject>() ?? [];

    public static IEnumerable<long> Longs(this JsonObject? body, string name) =>
        (body?[name] as JsonArray)?.Select(n => n.AsLong()).OfType<long>() ?? [];

    public static long? AsLong(this JsonNode? node)
    {
        if (node is not JsonValue value)
        {
            return null;
        }

        return value.TryGetValue(out long number) ? number : value.TryGetValue(out int small) ? small : null;
    }

    public static bool TryParse(string text, [NotNullWhen(true)] out JsonNode? node)
    {
        try
        {
            node = JsonNode.Parse(text);
            Touch(node);
            return node is not null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            node = null;
            return false;
        }
    }

    // A node reads lazily: a repeated key or half a surrogate pair would only fail later, as an error of ours.
    private static void Touch(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (_, value) in map)
                {
                    Touch(value);
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Touch(item);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                _ = value.GetValue<string>();
                break;
        }
    }
}
