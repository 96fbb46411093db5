namespace Umbraco.Optimizely.Api;

/// <summary>
/// Tells an answer from JSON of another shape: as every field is optional, that would be read as an empty answer.
/// </summary>
internal interface IRecognizable
{
    bool IsRecognized { get; }
}
