using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TestSite.Host.Composition;

internal sealed partial class SiteJsonSerializer
{
    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = input as T;
        var json = input as string ?? (input as JsonElement?)?.GetRawText();
        try
        {
            value ??= json is null ? null : JsonSerializer.Deserialize<T>(json, Options);
        }
        catch (JsonException)
        {
            // Not of this form: that is the answer.
            value = null;
        }

        return value is not null;
    }
}
