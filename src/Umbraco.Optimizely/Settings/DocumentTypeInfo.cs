namespace Umbraco.Optimizely.Settings;

/// <summary>A document type of the site.</summary>
internal sealed record DocumentTypeInfo(string Alias, string Name, string? Icon, IReadOnlyList<DocumentTypeProperty> Properties);

/// <summary>A property that can hold a headline.</summary>
internal sealed record DocumentTypeProperty(string Alias, string Name);
