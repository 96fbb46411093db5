using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Validation;

/// <summary>Files that travel inside the assembly.</summary>
internal static class EmbeddedText
{
    public static JsonObject Json(string name) => JsonNode.Parse(Read(name))!.AsObject();

    public static IEnumerable<string> Names(string folder) => typeof(EmbeddedText).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The embedded file {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
