namespace Umbraco.Optimizely.Documents;

/// <summary>The headline of a document as editors have saved it, in one language.</summary>
/// <param name="Property">Alias of the property that holds it; null: the document's name does.</param>
/// <param name="Draft">The saved text, published or not.</param>
/// <param name="IsShared">The property is one for all languages of a document that varies.</param>
/// <param name="MaxLength">Longest text that the database can hold there; null without a limit of ours.</param>
/// <param name="HasOtherChanges">Something else is saved and not published, and would be published along.</param>
internal sealed record StoredHeadline(string? Property, string? Draft, bool IsShared, int? MaxLength, bool HasOtherChanges);
