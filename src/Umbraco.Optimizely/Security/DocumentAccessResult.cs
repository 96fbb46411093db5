namespace Umbraco.Optimizely.Security;

/// <summary>Whether somebody may do something with a document.</summary>
internal enum DocumentAccessResult
{
    Granted,
    Denied,
    NotFound,
}
