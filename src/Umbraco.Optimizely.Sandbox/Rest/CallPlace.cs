namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>When and at which address a call happens.</summary>
/// <param name="Now">Time of the sandbox.</param>
/// <param name="Origin">Scheme, host and port.</param>
/// <param name="Url">The whole address without the query.</param>
internal sealed record CallPlace(DateTimeOffset Now, string Origin, string Url);
