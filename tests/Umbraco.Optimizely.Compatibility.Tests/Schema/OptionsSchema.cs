using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Compatibility.Tests.Schema;

/// <summary>The JSON schema of the section, made from the options classes: what the shipped file has to be.</summary>
internal sealed class OptionsSchema(XmlDocumentation documentation)
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly NullabilityInfoContext _nullability = new();

    public string Write() => Root().ToJsonString(Format).ReplaceLineEndings("\n") + "\n";

    private JsonObject Root() => new()
    {
        ["$schema"] = "http://json-schema.org/draft-07/schema#",
        ["title"] = "Umbraco.Optimizely",
        ["type"] = "object",
        ["properties"] = new JsonObject { [OptimizelyOptions.SectionName] = Section(new OptimizelyOptions(), "Options of the package Umbraco.Optimizely.") },
    };

    private JsonObject Section(object options, string description)
    {
        var properties = new JsonObject();
        foreach (PropertyInfo property in options.GetType().GetProperties())
        {
            properties[property.Name] = Property(property, property.GetValue(options));
        }

        return new JsonObject
        {
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    private JsonObject Property(PropertyInfo property, object? value)
    {
        string description = documentation.Of(property);
        if (value is not null && property.PropertyType.Assembly == typeof(OptimizelyOptions).Assembly && property.PropertyType.IsClass)
        {
            return Section(value, description);
        }

        bool nullable = _nullability.Create(property).ReadState == NullabilityState.Nullable;
        string type = Type(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        var schema = new JsonObject
        {
            ["description"] = description,
            ["type"] = nullable ? new JsonArray(type, "null") : JsonValue.Create(type),
        };

        if (value is not null)
        {
            schema["default"] = JsonSerializer.SerializeToNode(value);
        }

        Limits(property, schema);
        return schema;
    }

    private static void Limits(PropertyInfo property, JsonObject schema)
    {
        if (property.GetCustomAttribute<StringLengthAttribute>() is { } length)
        {
            schema["maxLength"] = length.MaximumLength;
        }

        if (property.GetCustomAttribute<RangeAttribute>() is { } range)
        {
            schema["minimum"] = JsonSerializer.SerializeToNode(range.Minimum);
            schema["maximum"] = JsonSerializer.SerializeToNode(range.Maximum);
        }

        if (property.GetCustomAttributes().Any(attribute => attribute.GetType().Name == "HttpAddressAttribute"))
        {
            schema["format"] = "uri";
        }
    }

    private static string Type(Type type) => type switch
    {
        _ when type == typeof(string) || type == typeof(TimeSpan) => "string",
        _ when type == typeof(bool) => "boolean",
        _ when type == typeof(int) || type == typeof(long) => "integer",
        _ => throw new NotSupportedException($"Say here what {type} is in JSON."),
    };
}
