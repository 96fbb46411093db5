using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Experiments.Notes;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ExperimentNotes))]
internal sealed partial class NotesJsonContext : JsonSerializerContext;
