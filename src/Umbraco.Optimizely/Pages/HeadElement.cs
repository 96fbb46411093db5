namespace Umbraco.Optimizely.Pages;

/// <param name="Name">Lower case.</param>
/// <param name="Source">The value of <c>src</c>, for a script.</param>
internal sealed record HeadElement(string Name, string? Source);
