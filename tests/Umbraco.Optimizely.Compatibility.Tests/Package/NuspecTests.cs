using System.Xml.Linq;
using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.Package;

public sealed class NuspecTests(PackedPackage package)
{
    private readonly XElement _metadata = XDocument.Load(package.At("Umbraco.Optimizely.nuspec")).Root!.Elements().Single(element => element.Name.LocalName == "metadata");

    [Theory]
    [InlineData("id", "Umbraco.Optimizely")]
    [InlineData("title", "Umbraco.Optimizely")]
    [InlineData("authors", "The Umbraco.Optimizely authors")]
    [InlineData("license", "MIT")]
    [InlineData("icon", "icon.png")]
    [InlineData("readme", "README.md")]
    [InlineData("projectUrl", "https://github.com/umbraco-optimizely/Umbraco.Optimizely")]
    [InlineData("releaseNotes", "https://github.com/umbraco-optimizely/Umbraco.Optimizely/blob/main/CHANGELOG.md")]
    public void Metadata_ByName_IsWhatTheFeedShows(string name, string value) => Assert.Equal(value, Value(name));

    [Fact]
    public void Metadata_OfTheBuild_IsItsVersionAndRepository()
    {
        XElement repository = Element("repository");

        Assert.Equal(Repository.Version, Value("version"));
        Assert.Equal("expression", (string?)Element("license").Attribute("type"));
        Assert.Equal("git", (string?)repository.Attribute("type"));
        Assert.Equal("https://github.com/umbraco-optimizely/Umbraco.Optimizely", (string?)repository.Attribute("url"));
    }

    [Fact]
    public void Listing_IsOnTheMarketplaceAndIndependent()
    {
        Assert.Contains("umbraco-marketplace", Value("tags").Split(' '));
        Assert.Contains("Independent of Optimizely and of Umbraco.", Value("description"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net8.0", "[13.16.1, 14.0.0)", "8.", "Umbraco.Cms.Web.BackOffice")]
    [InlineData("net10.0", "[17.6.2, 19.0.0)", "10.", "Umbraco.Cms.Api.Management")]
    public void Dependencies_OfAFramework_AreTheHostAndNothingThatIsNotNeeded(string framework, string host, string major, string backOffice)
    {
        Dictionary<string, string> dependencies = Group("dependencies", framework).Elements()
            .ToDictionary(dependency => (string)dependency.Attribute("id")!, dependency => (string)dependency.Attribute("version")!);

        Assert.Equal(
            new[] { "Acornima", "Microsoft.EntityFrameworkCore.SqlServer", "Microsoft.EntityFrameworkCore.Sqlite", "Refit", "Umbraco.Cms.Core", backOffice, "Umbraco.Cms.Web.Website" }.Order(),
            dependencies.Keys.Order());
        Assert.All(["Umbraco.Cms.Core", backOffice, "Umbraco.Cms.Web.Website"], id => Assert.Equal(host, dependencies[id]));
        Assert.All(dependencies.Where(pair => pair.Key.StartsWith("Microsoft.", StringComparison.Ordinal)), pair => Assert.StartsWith(major, pair.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Groups_AreTheTwoFrameworks()
    {
        Assert.Equal(["net10.0", "net8.0"], Element("dependencies").Elements().Select(group => (string)group.Attribute("targetFramework")!).Order());
        Assert.Equal("Microsoft.AspNetCore.App", (string?)Assert.Single(Group("frameworkReferences", "net8.0").Elements()).Attribute("name"));
        Assert.Equal("Microsoft.AspNetCore.App", (string?)Assert.Single(Group("frameworkReferences", "net10.0").Elements()).Attribute("name"));
    }

    private XElement Element(string name) => _metadata.Elements().Single(element => element.Name.LocalName == name);

    private string Value(string name) => Element(name).Value;

    private XElement Group(string kind, string framework) =>
        Element(kind).Elements().Single(group => (string?)group.Attribute("targetFramework") == framework);
}
