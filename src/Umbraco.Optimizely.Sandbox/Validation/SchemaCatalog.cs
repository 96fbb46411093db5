using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Validation;

/// <summary>The embedded field lists of the REST API, by schema name.</summary>
internal sealed class SchemaCatalog
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, FieldRule>> _schemas;

    private SchemaCatalog(Dictionary<string, IReadOnlyDictionary<string, FieldRule>> schemas) => _schemas = schemas;

    public static SchemaCatalog Load()
    {
        var schemas = EmbeddedText.Json("schema/v2-fields.json")["schemas"]!.AsObject();
        return new SchemaCatalog(schemas.ToDictionary(s => s.Key, s => (IReadOnlyDictionary<string, FieldRule>)Fields(s.Value!.AsObject())));
    }

    public IReadOnlyDictionary<string, FieldRule>? Find(string name) => _schemas.GetValueOrDefault(name);

    private static Dictionary<string, FieldRule> Fields(JsonObject fields) =>
        fields.ToDictionary(f => f.Key, f => FieldRule.Read(f.Key, f.Value!.AsObject()));
}
