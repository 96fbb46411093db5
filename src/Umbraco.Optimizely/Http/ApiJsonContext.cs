using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Http;

/// <summary>A feature's contribution to the JSON of the package's API: registered as a singleton, one per feature.</summary>
internal sealed record ApiJsonContext(JsonSerializerContext Context);
