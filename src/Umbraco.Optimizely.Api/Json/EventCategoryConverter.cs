using System.Text.Json;
using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

/// <summary>Reads a category that comes as "other" (seen live) or {"name":"other"} (documented); writes the former.</summary>
internal sealed class EventCategoryConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var value = document.RootElement;
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("name", out var name))
        {
            value = name;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
