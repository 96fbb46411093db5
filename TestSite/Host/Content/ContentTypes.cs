using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace TestSite.Host.Content;

/// <summary>The document types of the demo package as Core's own models.</summary>
internal sealed class ContentTypes
{
    private const int FirstId = 1051;

    public ContentTypes(DemoPackage package, IShortStringHelper strings)
    {
        All = [.. package.DocumentTypes.Select((e, index) => Read(e, FirstId + index, strings))];
        foreach (var element in package.DocumentTypes)
        {
            var allowed = element.Elements("Structure").Elements("DocumentType").Select(e => Require(e.Value));
            Require(Text(element.Element("Info")!, "Alias")).AllowedContentTypes =
                [.. allowed.Select((type, index) => AllowedTypes.Of(type, index))];
        }
    }

    public IReadOnlyList<IContentType> All { get; }

    public IContentType? Find(string alias) => All.FirstOrDefault(t => t.Alias == alias);

    public IContentType? Find(Guid key) => All.FirstOrDefault(t => t.Key == key);

    public IContentType? Find(int id) => All.FirstOrDefault(t => t.Id == id);

    public IContentType Require(string alias) =>
        Find(alias) ?? throw new InvalidOperationException($"There is no document type {alias}.");

    private static ContentType Read(XElement element, int id, IShortStringHelper strings)
    {
        var info = element.Element("Info")!;
        var type = new ContentType(strings, -1)
        {
            Id = id,
            Key = Guid.Parse(Text(info, "Key")),
            Alias = Text(info, "Alias"),
            Name = Text(info, "Name"),
            Icon = Text(info, "Icon"),
            Description = Text(info, "Description"),
            AllowedAsRoot = bool.Parse(Text(info, "AllowAtRoot")),
            Variations = ContentVariation.Culture,
        };
        var group = element.Elements("Tabs").Elements("Tab").First();
        type.AddPropertyGroup(Text(group, "Alias"), Text(group, "Caption"));
        type.PropertyGroups.First().Key = Guid.Parse(Text(group, "Key"));
        foreach (var property in element.Elements("GenericProperties").Elements("GenericProperty"))
        {
            type.AddPropertyType(ReadProperty(property, strings), Text(group, "Alias"));
        }

        type.ResetDirtyProperties(false);
        return type;
    }

    private static PropertyType ReadProperty(XElement element, IShortStringHelper strings)
    {
        var editor = Text(element, "Type");
        var storage = editor == "Umbraco.TextArea" ? ValueStorageType.Ntext : ValueStorageType.Nvarchar;
        return new PropertyType(strings, editor, storage, Text(element, "Alias"))
        {
            Key = Guid.Parse(Text(element, "Key")),
            Name = Text(element, "Name"),
            Description = Text(element, "Description"),
            DataTypeKey = Guid.Parse(Text(element, "Definition")),
            Mandatory = bool.Parse(Text(element, "Mandatory")),
            SortOrder = int.Parse(Text(element, "SortOrder"), System.Globalization.CultureInfo.InvariantCulture),
            Variations = ContentVariation.Culture,
        };
    }

    private static string Text(XElement element, string name) => (string?)element.Element(name) ?? string.Empty;
}
