namespace Umbraco.Optimizely.Storage;

/// <summary>
/// Names what has changed, never the data itself: the payload is a row of the database.
/// Plain properties, because Umbraco 13 reads it with another serializer than later versions.
/// </summary>
internal sealed record OptimizelyCachePayload
{
    public string Part { get; init; } = string.Empty;
}
