namespace Umbraco.Optimizely.Api;

/// <summary>Tells the handlers further out that a body was too large.</summary>
internal sealed class ResponseTooLargeException : Exception;
