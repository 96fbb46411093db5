using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Umbraco.Optimizely.Compatibility.Tests.Schema;

/// <summary>The documentation that ships beside an assembly, as plain text.</summary>
internal sealed partial class XmlDocumentation(string file)
{
    private readonly Dictionary<string, XElement> _members = XDocument.Load(file).Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!);

    /// <summary>What the property is, and what its default means.</summary>
    public string Of(PropertyInfo property)
    {
        XElement member = _members[$"P:{property.DeclaringType!.FullName}.{property.Name}"];

        return string.Join(' ', new[] { "summary", "value" }.Select(part => member.Element(part)).OfType<XElement>().Select(Text));
    }

    private static string Text(XElement element) => Spaces().Replace(element.Value, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
