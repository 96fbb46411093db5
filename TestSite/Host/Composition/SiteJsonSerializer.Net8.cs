using System.Text.Json;
using System.Text.Json.Nodes;

namespace TestSite.Host.Composition;

internal sealed partial class SiteJsonSerializer
{
    public T? DeserializeSubset<T>(string input, string key) =>
        JsonNode.Parse(input)?[key] is { } node ? node.Deserialize<T>(Options) : default;
}
