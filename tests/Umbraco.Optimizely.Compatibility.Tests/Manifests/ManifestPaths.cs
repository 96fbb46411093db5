using System.Text.Json;

namespace Umbraco.Optimizely.Compatibility.Tests.Manifests;

/// <summary>What a manifest says is in App_Plugins, without the version that is asked with.</summary>
internal static class ManifestPaths
{
    public static IEnumerable<string> In(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => In(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(In),
        JsonValueKind.String when element.GetString()!.TrimStart('~', '/') is { } path && path.StartsWith("App_Plugins/", StringComparison.OrdinalIgnoreCase) =>
            [path.Split('?')[0]],
        _ => [],
    };
}
