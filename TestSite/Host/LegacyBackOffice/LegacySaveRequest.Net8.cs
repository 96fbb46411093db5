using TestSite.Host.Content;

namespace TestSite.Host.LegacyBackOffice;

/// <summary>What the editor sends to save a document: the languages that were chosen.</summary>
internal sealed record LegacySaveRequest(
    int Id, Guid Key, int ParentId, string ContentTypeAlias, bool Publish, IReadOnlyList<LegacySaveRequest.Variant> Variants)
{
    public IReadOnlyDictionary<string, SiteValues> Drafts() => Variants.ToDictionary(
        variant => variant.Culture,
        variant => new SiteValues(variant.Name, variant.Properties.ToDictionary(p => p.Alias, p => p.Value)),
        StringComparer.OrdinalIgnoreCase);

    internal sealed record Variant(string Culture, string Name, IReadOnlyList<Property> Properties);

    internal sealed record Property(string Alias, string? Value);
}
