using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>What the schema cannot say about a page or URL targeting.</summary>
internal static class PageRules
{
    private static readonly string[] UrlMatches = ["simple", "exact", "substring", "regex"];

    public static void Check(JsonObject page)
    {
        if (page.Text("activation_type") is "polling" or "callback" && string.IsNullOrWhiteSpace(page.Text("activation_code")))
        {
            throw ApiProblem.BadRequest($"activation_code: is required for the activation type {page.Text("activation_type")}");
        }

        if (page.Text("conditions") is { } conditions)
        {
            ConditionTree.Check("conditions", conditions, CheckLeaf);
        }
    }

    private static string? CheckLeaf(JsonObject leaf)
    {
        switch (leaf.Text("type"))
        {
            case "url" when string.IsNullOrEmpty(leaf.Text("value")):
                return "a url condition needs a value";
            case "url":
                return UrlMatches.Contains(leaf.Text("match_type")) ? null : $"match_type must be one of {string.Join(", ", UrlMatches)}";
            case "element_present" or "code":
                return string.IsNullOrEmpty(leaf.Text("value")) ? "the condition needs a value" : null;
            default:
                return $"unknown condition type {leaf["type"]?.ToJsonString() ?? "(none)"}";
        }
    }
}
