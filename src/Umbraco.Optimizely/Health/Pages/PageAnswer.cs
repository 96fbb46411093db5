namespace Umbraco.Optimizely.Health.Pages;

/// <summary>A home page as this server got it.</summary>
/// <param name="Url">The address that was asked for.</param>
/// <param name="Html">Its text; null when there was none.</param>
/// <param name="Failure">Why there was none: a sentence; null when there was.</param>
internal sealed record PageAnswer(Uri Url, string? Html, string? Failure);
