namespace Umbraco.Optimizely.Sandbox.Validation;

/// <summary>One documented operation: method, path template, parameters and body schema.</summary>
internal sealed record Operation(
    string Id,
    string Method,
    IReadOnlyList<string> Segments,
    IReadOnlyDictionary<string, FieldRule> PathParameters,
    IReadOnlyDictionary<string, FieldRule> QueryParameters,
    string? BodySchema)
{
    public bool IsWrite => Method != "GET";

    /// <summary>The values of the path parameters, or null when the path is another one's.</summary>
    public Dictionary<string, string>? Match(string method, IReadOnlyList<string> path)
    {
        if (method != Method || path.Count != Segments.Count)
        {
            return null;
        }

        var values = new Dictionary<string, string>();
        for (var i = 0; i < path.Count; i++)
        {
            if (Segments[i].StartsWith('{') && path[i].Length > 0)
            {
                values[Segments[i][1..^1]] = path[i];
            }
            else if (Segments[i] != path[i])
            {
                return null;
            }
        }

        return values;
    }
}
