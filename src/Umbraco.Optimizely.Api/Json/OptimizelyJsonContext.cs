using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(LenientInt64Converter), typeof(UtcDateTimeOffsetConverter)])]
[JsonSerializable(typeof(ApiProblem))]
[JsonSerializable(typeof(List<OptimizelyProject>))]
[JsonSerializable(typeof(List<OptimizelyPage>))]
[JsonSerializable(typeof(PageCreate))]
[JsonSerializable(typeof(PageUpdate))]
[JsonSerializable(typeof(List<OptimizelyEvent>))]
[JsonSerializable(typeof(CustomEventCreate))]
[JsonSerializable(typeof(ClickEventCreate))]
[JsonSerializable(typeof(List<OptimizelyExperiment>))]
[JsonSerializable(typeof(ExperimentCreate))]
[JsonSerializable(typeof(ExperimentUpdate))]
[JsonSerializable(typeof(ExperimentResults))]
[JsonSerializable(typeof(ExperimentTimeseries))]
[JsonSerializable(typeof(List<OptimizelyAudience>))]
[JsonSerializable(typeof(AudienceCreate))]
[JsonSerializable(typeof(AudienceUpdate))]
[JsonSerializable(typeof(List<AttributeDefinition>))]
[JsonSerializable(typeof(AttributeCreate))]
[JsonSerializable(typeof(AttributeUpdate))]
[JsonSerializable(typeof(List<UploadedList>))]
[JsonSerializable(typeof(ListAttributeCreate))]
[JsonSerializable(typeof(ListAttributeUpdate))]
[JsonSerializable(typeof(OptimizelyUser))]
[JsonSerializable(typeof(OAuthToken))]
[JsonSerializable(typeof(EventBatch))]
internal sealed partial class OptimizelyJsonContext : JsonSerializerContext;
