namespace Umbraco.Optimizely.Http;

/// <param name="Title">What happened.</param>
/// <param name="Detail">What was kept and what to do.</param>
/// <param name="Code">Stable, camelCase.</param>
internal readonly record struct FailureText(string Title, string Detail, string Code);
