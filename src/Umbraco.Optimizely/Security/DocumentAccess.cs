namespace Umbraco.Optimizely.Security;

/// <summary>What somebody wants to do with a document.</summary>
internal enum DocumentAccess
{
    /// <summary>See it.</summary>
    Browse,

    /// <summary>Change what visitors see of it.</summary>
    Publish,
}
