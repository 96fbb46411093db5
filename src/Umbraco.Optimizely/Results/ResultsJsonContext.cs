using System.Text.Json.Serialization;
using Umbraco.Optimizely.Results.Timeseries;

namespace Umbraco.Optimizely.Results;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ResultsModel))]
[JsonSerializable(typeof(TimeseriesModel))]
internal sealed partial class ResultsJsonContext : JsonSerializerContext;
