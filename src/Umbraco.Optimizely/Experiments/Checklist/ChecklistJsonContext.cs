using System.Text.Json.Serialization;
using Umbraco.Optimizely.Experiments.Checklist.Duration;

namespace Umbraco.Optimizely.Experiments.Checklist;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ChecklistModel))]
[JsonSerializable(typeof(DurationModel))]
internal sealed partial class ChecklistJsonContext : JsonSerializerContext;
