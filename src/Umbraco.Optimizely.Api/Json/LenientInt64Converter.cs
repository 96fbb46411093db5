using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

/// <summary>Reads a whole number that came as 12, 12.0, 9.3e18 or "12".</summary>
internal sealed class LenientInt64Converter : JsonConverter<long>
{
    public override long Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number when reader.TryGetInt64(out var whole):
                return whole;
            case JsonTokenType.Number:
                return Saturate(reader.GetDouble());
            case JsonTokenType.String when long.TryParse(reader.GetString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var parsed):
                return parsed;
            default:
                throw new JsonException("A whole number was expected.");
        }
    }

    public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    // "Unknown" is sent as the largest number there is; rounded by a proxy it no longer fits.
    private static long Saturate(double value) =>
        value >= long.MaxValue ? long.MaxValue
        : value <= long.MinValue ? long.MinValue
        : (long)value;
}
