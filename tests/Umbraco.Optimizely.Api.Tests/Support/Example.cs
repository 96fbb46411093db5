namespace Umbraco.Optimizely.Api.Tests.Support;

/// <summary>Bodies as Optimizely documents or sends them.</summary>
internal static class Example
{
    public static string Read(string name)
    {
        using var stream = typeof(Example).Assembly.GetManifestResourceStream(name + ".json")
            ?? throw new ArgumentException($"There is no example {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static IEnumerable<string> Names =>
        typeof(Example).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".json", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name));
}
