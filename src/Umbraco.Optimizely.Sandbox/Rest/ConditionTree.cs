using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>The condition grammar: JSON in a string; a list is an operator and its operands, a leaf is an object.</summary>
internal static class ConditionTree
{
    /// <summary>Refuses conditions that do not follow the grammar, or a leaf that the check objects to.</summary>
    public static void Check(string field, string text, Func<JsonObject, string?> checkLeaf)
    {
        if (!JsonExtensions.TryParse(text, out var root) || root is not JsonArray list)
        {
            throw ApiProblem.BadRequest($"{field}: must be a list written as JSON in a string");
        }

        if (Problem(list, checkLeaf, 0) is { } problem)
        {
            throw ApiProblem.BadRequest($"{field}: {problem}");
        }
    }

    private static string? Problem(JsonNode? node, Func<JsonObject, string?> checkLeaf, int depth) => node switch
    {
        _ when depth > 32 => "is nested too deeply",
        JsonObject leaf => checkLeaf(leaf),
        JsonArray { Count: 0 } => "a list may not be empty",
        JsonArray list => Operator(list) ?? list.Skip(1).Select(n => Problem(n, checkLeaf, depth + 1)).FirstOrDefault(p => p is not null),
        _ => "an operand must be a list or an object",
    };

    private static string? Operator(JsonArray list)
    {
        var name = list[0]?.GetValueKind() == JsonValueKind.String ? list[0]!.GetValue<string>() : null;
        return name switch
        {
            "and" or "or" => list.Count < 2 ? $"\"{name}\" needs an operand" : null,
            "not" => list.Count != 2 ? "\"not\" needs exactly one operand" : null,
            _ => "a list must start with \"and\", \"or\" or \"not\"",
        };
    }
}
