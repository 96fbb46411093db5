using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Servers;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ServersStatus))]
internal sealed partial class ServersJsonContext : JsonSerializerContext;
