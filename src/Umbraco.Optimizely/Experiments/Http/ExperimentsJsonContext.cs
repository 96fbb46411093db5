using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Experiments.Http;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CreateExperimentBody))]
[JsonSerializable(typeof(UpdateExperimentBody))]
[JsonSerializable(typeof(DecisionBody))]
[JsonSerializable(typeof(WinnerBody))]
[JsonSerializable(typeof(PanelModel))]
[JsonSerializable(typeof(ExperimentModel))]
[JsonSerializable(typeof(EventsModel))]
internal sealed partial class ExperimentsJsonContext : JsonSerializerContext;
