using System.Globalization;
using System.Xml.Linq;

namespace TestSite.Host.Content;

/// <summary>Reads <c>package.xml</c>: languages, document types and the demo documents.</summary>
internal sealed class DemoPackage
{
    private readonly XElement _root;

    public DemoPackage(string path)
    {
        if (!File.Exists(path))
        {
            throw new TestSiteException($"The demo content {path} is missing.");
        }

        _root = XDocument.Load(path).Root ?? throw new TestSiteException($"{path} is empty.");
    }

    public IReadOnlyList<(int Id, string IsoCode, string Name)> Languages =>
        [.. _root.Elements("Languages").Elements("Language").Select(l => (
            (int)l.Attribute("Id")!, (string)l.Attribute("CultureAlias")!, (string)l.Attribute("FriendlyName")!))];

    public IEnumerable<XElement> DataTypes => _root.Elements("DataTypes").Elements("DataType");

    public IEnumerable<XElement> DocumentTypes => _root.Elements("DocumentTypes").Elements("DocumentType");

    /// <summary>The documents, every culture published.</summary>
    public IReadOnlyList<SiteDocument> Documents =>
        [.. _root.Elements("Documents").Elements("DocumentSet").Descendants().Where(e => e.Attribute("isDoc") is not null).Select(Read)];

    private static SiteDocument Read(XElement element)
    {
        var created = DateTimeOffset.Parse((string)element.Attribute("createDate")!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return new SiteDocument
        {
            Id = (int)element.Attribute("id")!,
            Key = (Guid)element.Attribute("key")!,
            ParentId = (int)element.Attribute("parentID")!,
            TypeAlias = (string)element.Attribute("nodeTypeAlias")!,
            SortOrder = (int)element.Attribute("sortOrder")!,
            CreateDate = created,
            Variants = Variants(element, created),
        };
    }

    private static Dictionary<string, SiteVariant> Variants(XElement element, DateTimeOffset created)
    {
        const string prefix = "nodeName-";
        var variants = new Dictionary<string, SiteVariant>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in element.Attributes().Where(a => a.Name.LocalName.StartsWith(prefix, StringComparison.Ordinal)))
        {
            var culture = name.Name.LocalName[prefix.Length..];
            var values = new SiteValues(name.Value, element.Elements()
                .Where(p => (string?)p.Attribute("lang") == culture)
                .ToDictionary(p => p.Name.LocalName, p => (string?)p.Value));
            variants[culture] = new SiteVariant(values, values, created, created);
        }

        return variants;
    }
}
