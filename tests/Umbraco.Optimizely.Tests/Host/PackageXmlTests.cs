using System.Reflection;
using System.Xml.Linq;

namespace Umbraco.Optimizely.Tests.Host;

public sealed class PackageXmlTests
{
    private static readonly XElement Package = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "package.xml")).Root!;

    private static IEnumerable<XElement> Articles => Package.Descendants("article").Where(e => e.Attribute("isDoc") is not null);

    [Fact]
    public void Version_IsTheBuiltOne()
    {
        var built = Assembly.Load("Umbraco.Optimizely").GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        Assert.Equal(built.Split('+')[0], Package.Element("info")!.Element("package")!.Element("version")!.Value);
    }

    [Fact]
    public void Shape_IsThatOfAnUmbPackage()
    {
        var package = Package.Element("info")!.Element("package")!;

        Assert.Equal("umbPackage", Package.Name);
        Assert.Equal("Umbraco.Optimizely", package.Element("name")!.Value);
        Assert.Equal("MIT", package.Element("license")!.Value);
        Assert.NotEmpty(package.Element("url")!.Value);
        Assert.Equal("13", package.Element("requirements")!.Element("major")!.Value);
        Assert.NotEmpty(Package.Element("info")!.Element("author")!.Element("name")!.Value);
    }

    [Fact]
    public void Articles_AreTwelveInBothCultures()
    {
        Assert.Equal(12, Articles.Count());
        foreach (var culture in new[] { "en-US", "da-DK" })
        {
            var headlines = Articles.Select(a => Value(a, "headline", culture)).ToArray();
            Assert.Equal(12, headlines.Distinct().Count());
            Assert.DoesNotContain(headlines, string.IsNullOrWhiteSpace);
            Assert.All(Articles, a => Assert.True(Value(a, "body", culture).Length > 80));
        }
    }

    [Fact]
    public void Documents_NameTypesThatAreThere()
    {
        var types = Package.Elements("DocumentTypes").Elements("DocumentType").Select(t => t.Element("Info")!.Element("Alias")!.Value).ToArray();

        Assert.Equal(["home", "articleList", "article"], types);
        Assert.All(Package.Descendants().Attributes("nodeTypeAlias"), a => Assert.Contains(a.Value, types));
        var keys = Package.Descendants().Attributes("key").Select(a => a.Value).ToArray();
        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    private static string Value(XElement document, string alias, string culture) =>
        document.Elements(alias).Single(e => (string?)e.Attribute("lang") == culture).Value;
}
