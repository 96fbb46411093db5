using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.TestSites;

/// <summary>
/// The real sites are not built here, since Umbraco.Cms need not be on the feed: this is what holds of them without it. Their sources and
/// templates are compiled against each Core by the projects Core13, Core17 and Core18.
/// </summary>
public sealed partial class RealSiteTests
{
    private static readonly XElement Package = XDocument.Load(Repository.At("package.xml")).Root!;

    private static string[] Views { get; } =
    [
        .. Directory.GetFiles(Repository.At("TestSite", "Host", "Views", "Website"), "*.cshtml").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "NotFound"),
    ];

    [Theory]
    [InlineData("Umbraco13", "net8.0", "Core13")]
    [InlineData("Umbraco17", "net10.0", "Core17")]
    [InlineData("Umbraco17", "net10.0", "Core18")]
    public void Project_OfARealSite_IsOnTheVersionThatIsSwept(string site, string framework, string core)
    {
        XElement project = Project(site);
        string version = XDocument.Load(Repository.At("tests", "Compatibility", core, core + ".csproj")).Descendants("CoreVersion").Single().Value;

        Assert.Equal(framework, project.Descendants("TargetFramework").Single().Value);
        Assert.Contains(version, project.Descendants("UmbracoVersion").Select(element => element.Value));
        Assert.Equal("../RealSite/RealSite.targets", (string?)project.Elements("Import").Single().Attribute("Project"));
    }

    [Fact]
    public void RealSites_InTheSolution_AreNot()
    {
        string solution = File.ReadAllText(Repository.At("Umbraco.Optimizely.sln"));

        Assert.DoesNotContain("Umbraco13.csproj", solution, StringComparison.Ordinal);
        Assert.DoesNotContain("Umbraco17.csproj", solution, StringComparison.Ordinal);
    }

    [Fact]
    public void SharedItems_OfTheRealSites_AreFilesThatAreThere()
    {
        XElement targets = XDocument.Load(Repository.At("TestSite", "RealSite", "RealSite.targets")).Root!;
        string[] files =
        [
            .. targets.Descendants().Attributes("Include").SelectMany(include => include.Value.Split(';')).Where(path => path.StartsWith("$(SiteFolder)", StringComparison.Ordinal)),
            .. targets.Elements("Import").Attributes("Project").Select(import => "$(SiteFolder)" + import.Value),
        ];

        Assert.True(files.Length > 8);
        Assert.All(files, file =>
        {
            string path = Path.GetFullPath(file.Replace("$(SiteFolder)", Repository.At("TestSite", "RealSite") + "/", StringComparison.Ordinal));
            Assert.NotEmpty(Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path)));
        });
    }

    [Fact]
    public void Templates_OfTheDemoContent_HaveTheirViews()
    {
        string[] aliases = [.. Package.Descendants("Templates").Elements("Template").Elements("Alias").Select(alias => alias.Value)];

        Assert.Equal(Views.Order(StringComparer.Ordinal), aliases.Order(StringComparer.Ordinal));
        Assert.All(Package.Descendants("DefaultTemplate"), template => Assert.Contains(template.Value, aliases));
        Assert.All(Package.Descendants("AllowedTemplates").Elements("Template"), template => Assert.Contains(template.Value, aliases));
        Assert.All(Package.Descendants("Templates").Elements("Template"), template => Assert.NotNull(template.Element("Design")));
    }

    [Fact]
    public void Properties_ThatTheViewsShow_AreThoseOfTheDocumentTypes()
    {
        string[] aliases = [.. Package.Descendants("GenericProperty").Elements("Alias").Select(alias => alias.Value)];
        string[] sources =
        [
            .. Directory.GetFiles(Repository.At("TestSite", "Host", "Views"), "*.cshtml", SearchOption.AllDirectories),
            Repository.At("TestSite", "RealSite", "SitePage.cs"),
        ];
        string[] used = [.. sources.SelectMany(source => PropertyAliases().Matches(File.ReadAllText(source))).Select(match => match.Groups[1].Value).Distinct()];

        Assert.Equal(["body", "headline"], used.Order());
        Assert.All(used, alias => Assert.Contains(alias, aliases));
    }

    [Fact]
    public void DocumentTypes_OfTheDemoContent_AreNoCollections() =>
        Assert.Empty(Package.Descendants("DocumentType").Descendants("ListView"));

    [Theory]
    [InlineData("Umbraco13", 5130)]
    [InlineData("Umbraco17", 5170)]
    public void Settings_OfARealSite_InstallItUnattendedBesideASandbox(string site, int port)
    {
        JsonElement settings = JsonDocument.Parse(File.ReadAllText(Repository.At("TestSite", site, "appsettings.json"))).RootElement;
        JsonElement cms = settings.GetProperty("Umbraco").GetProperty("CMS");
        JsonElement unattended = cms.GetProperty("Unattended");

        Assert.True(unattended.GetProperty("InstallUnattended").GetBoolean());
        Assert.Equal("admin@example.com", unattended.GetProperty("UnattendedUserEmail").GetString());
        Assert.Equal("1234567890", unattended.GetProperty("UnattendedUserPassword").GetString());
        Assert.False(cms.GetProperty("Global").GetProperty("UseHttps").GetBoolean());
        Assert.Equal("Nothing", cms.GetProperty("ModelsBuilder").GetProperty("ModelsMode").GetString());
        Assert.Equal("Microsoft.Data.Sqlite", settings.GetProperty("ConnectionStrings").GetProperty("umbracoDbDSN_ProviderName").GetString());
        Assert.Equal(port + 1, settings.GetProperty("Sandbox").GetProperty("Port").GetInt32());
        Assert.Contains($"http://localhost:{port}", File.ReadAllText(Repository.At("TestSite", site, "Properties", "launchSettings.json")), StringComparison.Ordinal);
    }

    private static XElement Project(string site) => XDocument.Load(Repository.At("TestSite", site, site + ".csproj")).Root!;

    [GeneratedRegex("""Text\([^,()]+, "(\w+)"\)""")]
    private static partial Regex PropertyAliases();
}
