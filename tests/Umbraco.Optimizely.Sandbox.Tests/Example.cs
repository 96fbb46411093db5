using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Tests;

/// <summary>Bodies as the service documents or sends them.</summary>
internal static class Example
{
    public static JsonNode Read(string name)
    {
        using var stream = typeof(Example).Assembly.GetManifestResourceStream(name)!;
        return JsonNode.Parse(stream)!;
    }

    public static JsonObject Object(string name) => Read(name).AsObject();

    public static IReadOnlyList<string> Keys(JsonNode? node) => node!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal).ToList();
}
