namespace Umbraco.Optimizely.Documents;

/// <summary>A headline to write.</summary>
/// <param name="Key">The document.</param>
/// <param name="Culture">The language; empty for a document that does not vary.</param>
/// <param name="Property">Alias of the property; null: the document's name.</param>
/// <param name="Text">The new text.</param>
/// <param name="Publish">Show it to visitors as well, with whatever else is saved in this language.</param>
/// <param name="UserId">Whom the CMS notes as its author.</param>
internal sealed record HeadlineWrite(Guid Key, string Culture, string? Property, string Text, bool Publish, int UserId);
