using System.Text.Json;
using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Validation;

/// <summary>
/// Checks a body against its schema and returns what the service would keep of it: read-only fields, and fields that the full
/// resource has but its update has not, are left out; a field that no schema knows is an error.
/// </summary>
internal sealed class BodyValidator(SchemaCatalog schemas)
{
    // Documented as needed by an extension change, although the field list calls it read-only.
    private const string ExtensionId = "extension_id";

    public JsonObject Validate(string schema, JsonObject body, ValidationErrors errors) => Object(schema, body, "", errors);

    private JsonObject Object(string schema, JsonObject body, string path, ValidationErrors errors)
    {
        var fields = schemas.Find(schema)!;
        var full = schema.EndsWith("Update", StringComparison.Ordinal) ? schemas.Find(schema[..^"Update".Length]) : null;
        var kept = new JsonObject();
        foreach (var (name, value) in body)
        {
            if (!fields.TryGetValue(name, out var rule))
            {
                if (full?.ContainsKey(name) != true && !(full is not null && name == "archived"))
                {
                    errors.Add(path + name, "is not a known field");
                }
            }
            else if (!rule.ReadOnly || name == ExtensionId)
            {
                kept[name] = Field(rule, value, path + name, errors);
            }
        }

        foreach (var rule in fields.Values.Where(r => r.Required && !r.ReadOnly && !body.ContainsKey(r.Name)))
        {
            errors.Add(path + rule.Name, "is required");
        }

        return kept;
    }

    private JsonNode? Field(FieldRule rule, JsonNode? value, string path, ValidationErrors errors)
    {
        if (value is null)
        {
            if (!rule.Nullable)
            {
                errors.Add(path, "may not be null");
            }

            return null;
        }

        if (rule.Type.Name != "array")
        {
            ScalarRules.Check(rule, value, path, errors);
        }
        else if (value is JsonArray list && (list.Count < rule.MinItems || list.Count > rule.MaxItems))
        {
            errors.Add(path, $"has {list.Count} items");
        }

        return Value(rule.Type, value, path, errors);
    }

    private JsonNode? Value(FieldType type, JsonNode? value, string path, ValidationErrors errors)
    {
        switch (type.Name)
        {
            case "array":
                return value is JsonArray list
                    ? new JsonArray(list.Select((item, i) => Value(type.Items!, item, $"{path}[{i}]", errors)).ToArray())
                    : Wrong(errors, path, "a list");
            case "map":
                return value is JsonObject map
                    ? new JsonObject(map.Select(p => KeyValuePair.Create(p.Key, Value(type.Values!, p.Value, $"{path}.{p.Key}", errors))))
                    : Wrong(errors, path, "an object");
            case "EventCategories" when value?.GetValueKind() == JsonValueKind.String:
                // The document says object, live traffic says string.
                return value.DeepClone();
            case "?" or "True" or "AccountFeature" or "Datafile":
                return value?.DeepClone();
            case "object":
                return value is JsonObject ? value.DeepClone() : Wrong(errors, path, "an object");
            default:
                return ScalarRules.IsScalar(type) ? Scalar(type, value, path, errors) : Nested(type, value, path, errors);
        }
    }

    private JsonNode? Nested(FieldType type, JsonNode? value, string path, ValidationErrors errors) =>
        value is JsonObject map ? Object(type.Name, map, path + ".", errors) : Wrong(errors, path, "an object");

    private static JsonNode? Scalar(FieldType type, JsonNode? value, string path, ValidationErrors errors)
    {
        if (!ScalarRules.HasType(type, value))
        {
            return Wrong(errors, path, type.Format is null ? $"of type {type.Name}" : $"of type {type.Name} ({type.Format})");
        }

        return value!.DeepClone();
    }

    private static JsonNode? Wrong(ValidationErrors errors, string path, string expected)
    {
        errors.Add(path, $"must be {expected}");
        return null;
    }
}
