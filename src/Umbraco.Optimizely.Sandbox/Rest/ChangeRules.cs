using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Which fields each type of change needs.</summary>
internal static class ChangeRules
{
    public static void Check(JsonObject change, string field)
    {
        var type = change.Text("type");
        var missing = type switch
        {
            "attribute" => Missing(change, "selector") ?? (change["attributes"] is JsonObject ? null : "attributes"),
            "custom_code" or "custom_css" => Missing(change, "value"),
            "insert_html" or "insert_image" => Missing(change, "selector"),
            "redirect" => change.ContainsKey("destination") || change.ContainsKey("destination_function")
                ? MissingFlag(change, "preserve_parameters") ?? MissingFlag(change, "allow_additional_redirect")
                : "destination",
            "extension" => Missing(change, "extension_id"),
            _ => null,
        };
        if (missing is not null)
        {
            throw ApiProblem.BadRequest($"{field}: a change of the type {type} needs {missing}");
        }

        if (type == "redirect" && change.ContainsKey("destination_function") && change.Flag("preserve_parameters"))
        {
            throw ApiProblem.BadRequest($"{field}: preserve_parameters must be false with destination_function");
        }
    }

    private static string? Missing(JsonObject change, string name) => string.IsNullOrEmpty(change.Text(name)) ? name : null;

    private static string? MissingFlag(JsonObject change, string name) => change.ContainsKey(name) ? null : name;
}
