using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Validation;

/// <summary>What the schema says about one field or parameter.</summary>
internal sealed record FieldRule(string Name, FieldType Type)
{
    public bool Required { get; init; }

    public bool ReadOnly { get; init; }

    public bool Nullable { get; init; }

    public IReadOnlyList<string>? Enum { get; init; }

    public Regex? Pattern { get; init; }

    public long? MaxLength { get; init; }

    public long? MinItems { get; init; }

    public long? MaxItems { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public static FieldRule Read(string name, JsonObject source)
    {
        var type = FieldType.Parse(source.Text("type")!);
        return new FieldRule(name, type)
        {
            Required = source.Flag("required"),
            ReadOnly = source.Flag("readOnly"),
            Nullable = source.Flag("nullable"),
            Enum = Texts(source["enum"] ?? source["itemsEnum"]),
            Pattern = source.Text("pattern") is { } pattern ? Expression(pattern) : null,
            MaxLength = source.Long("maxLength"),
            MinItems = source.Long("minItems"),
            MaxItems = source.Long("maxItems"),
            Minimum = source.Double("minimum"),
            Maximum = source.Double("maximum"),
        };
    }

    // The documents write JavaScript's dialect: an escaped underscore, and an end that is never before a last line break.
    private static Regex Expression(string pattern) =>
        new(pattern.Replace(@"\_", "_", StringComparison.Ordinal)[..^1] + @"\z", RegexOptions.CultureInvariant);

    private static List<string>? Texts(JsonNode? node) => (node as JsonArray)?.Select(n => n!.GetValue<string>()).ToList();
}
