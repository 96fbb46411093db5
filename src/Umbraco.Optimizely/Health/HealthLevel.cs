namespace Umbraco.Optimizely.Health;

/// <summary>How a check turned out; the words of the CMS, which are not the same type on every version.</summary>
internal enum HealthLevel
{
    Success,
    Info,
    Warning,
    Error,
}
