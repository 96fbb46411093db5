using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Results;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ResultsModel))]
internal sealed partial class ResultsJsonContext : JsonSerializerContext;
