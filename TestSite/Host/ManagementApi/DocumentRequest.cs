using System.Text.Json;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Models;

namespace TestSite.Host.ManagementApi;

/// <summary>What the client sends to create or save a document; it always sends every culture.</summary>
internal sealed record DocumentRequest(
    Guid? Id,
    Reference? Parent,
    Reference? DocumentType,
    IReadOnlyList<DocumentRequest.ValueModel>? Values,
    IReadOnlyList<DocumentRequest.VariantModel>? Variants,
    IReadOnlyList<string>? CulturesToPublish)
{
    /// <summary>The drafts by culture; values of unknown properties and of cultures without a name are left out.</summary>
    public IReadOnlyDictionary<string, SiteValues> Drafts(IContentType type)
    {
        var known = type.PropertyTypes.Select(p => p.Alias).ToHashSet();
        var values = (Values ?? []).Where(v => v.Culture is not null && known.Contains(v.Alias)).ToLookup(v => v.Culture!, StringComparer.OrdinalIgnoreCase);
        return (Variants ?? []).Where(v => v.Culture is not null && !string.IsNullOrWhiteSpace(v.Name)).ToDictionary(
            v => v.Culture!,
            v => new SiteValues(v.Name!, values[v.Culture!].ToDictionary(value => value.Alias, value => Text(value.Value))),
            StringComparer.OrdinalIgnoreCase);
    }

    private static string? Text(JsonElement? value) => value?.ValueKind == JsonValueKind.String ? value.Value.GetString() : null;

    internal sealed record ValueModel(string? Culture, string Alias, JsonElement? Value);

    internal sealed record VariantModel(string? Culture, string? Name);
}
