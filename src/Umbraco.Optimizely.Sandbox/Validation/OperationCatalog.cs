using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Validation;

/// <summary>The embedded list of documented operations.</summary>
internal sealed class OperationCatalog
{
    private OperationCatalog(IReadOnlyList<Operation> operations) => Operations = operations;

    public IReadOnlyList<Operation> Operations { get; }

    public static OperationCatalog Load() =>
        new(EmbeddedText.Json("schema/v2-operations.json").Objects("operations").Select(Read).ToList());

    public (Operation Operation, Dictionary<string, string> Path)? Find(string method, string path)
    {
        // The service has no trailing slashes: an empty last segment matches nothing.
        var segments = path.Split('/');
        foreach (var operation in Operations)
        {
            if (operation.Match(method, segments) is { } values)
            {
                return (operation, values);
            }
        }

        return null;
    }

    private static Operation Read(JsonObject source) => new(
        source.Text("operationId")!,
        source.Text("method")!,
        source.Text("path")![1..].Split('/'),
        Parameters(source, "path"),
        Parameters(source, "query"),
        (source["body"] as JsonObject).Text("application/json"));

    private static Dictionary<string, FieldRule> Parameters(JsonObject source, string place) =>
        source.Objects("params").Where(p => p.Text("in") == place).ToDictionary(p => p.Text("name")!, p => FieldRule.Read(p.Text("name")!, p));
}
