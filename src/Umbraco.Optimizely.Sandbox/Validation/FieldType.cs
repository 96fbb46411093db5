namespace Umbraco.Optimizely.Sandbox.Validation;

/// <summary>A type as the schema files write it: <c>integer/int64</c>, <c>Change[]</c>, <c>map&lt;string&gt;</c>.</summary>
internal sealed record FieldType(string Name, string? Format = null, FieldType? Items = null, FieldType? Values = null)
{
    public static FieldType Parse(string text)
    {
        if (text.EndsWith("[]", StringComparison.Ordinal))
        {
            return new FieldType("array", Items: Parse(text[..^2]));
        }

        if (text.StartsWith("map<", StringComparison.Ordinal))
        {
            return new FieldType("map", Values: Parse(text[4..^1]));
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new FieldType(text) : new FieldType(text[..slash], text[(slash + 1)..]);
    }
}
