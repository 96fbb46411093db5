using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Umbraco.Optimizely.Http;

/// <summary>Reads and writes the package's API by its own rules, whatever the site has done to MVC's.</summary>
internal sealed class ApiJson
{
    public ApiJson(IEnumerable<ApiJsonContext> contexts)
    {
        Options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine([HttpJsonContext.Default, .. contexts.Select(entry => entry.Context)]),
        };
        Options.MakeReadOnly();
    }

    public JsonSerializerOptions Options { get; }

    public string Write<T>(T value) => JsonSerializer.Serialize(value, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));
}
