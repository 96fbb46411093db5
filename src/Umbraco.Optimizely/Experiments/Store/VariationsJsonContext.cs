using System.Text.Json.Serialization;
using Umbraco.Optimizely.Experiments.Domain;

namespace Umbraco.Optimizely.Experiments.Store;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<HeadlineVariation>))]
internal sealed partial class VariationsJsonContext : JsonSerializerContext;
