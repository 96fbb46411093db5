using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Validation;

/// <summary>Collects what is wrong with a request, by field.</summary>
internal sealed class ValidationErrors
{
    private readonly List<(string Path, string Text)> _errors = [];

    public void Add(string path, string text) => _errors.Add((path, text));

    public void ThrowIfAny()
    {
        if (_errors.Count == 0)
        {
            return;
        }

        var messages = new JsonObject();
        foreach (var group in _errors.GroupBy(e => e.Path))
        {
            messages[group.Key] = new JsonArray(group.Select(e => (JsonNode)JsonValue.Create(e.Text)).ToArray());
        }

        throw ApiProblem.BadRequest(string.Join("; ", _errors.Select(e => $"{e.Path}: {e.Text}")), messages);
    }
}
