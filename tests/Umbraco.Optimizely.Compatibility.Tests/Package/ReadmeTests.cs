using System.Text.RegularExpressions;
using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.Package;

public sealed partial class ReadmeTests(PackedPackage package)
{
    private static readonly string Source = File.ReadAllText(Repository.At("README.md"));

    [Fact]
    public void PackedReadme_BesideItsLinks_IsTheReadme()
    {
        string packed = File.ReadAllText(package.At("README.md"));

        Assert.Equal(Links().Replace(Source, "](…)"), Links().Replace(packed, "](…)"));
        Assert.All(Links().Matches(packed), link => Assert.Matches("^(https?://|#)", link.Groups[1].Value));
    }

    [Fact]
    public void Links_OfTheReadme_LeadToFilesThatAreThere()
    {
        string[] links = [.. Links().Matches(Source).Select(link => link.Groups[1].Value).Where(link => !Outside().IsMatch(link))];

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Repository.At(link.Split('#')[0])), $"{link} is not there."));
    }

    [Fact]
    public void Readme_OfAPackageWithTwoTrademarksInItsName_SaysThatItIsIndependent() =>
        Assert.Contains("Independent of Optimizely and of Umbraco", Source, StringComparison.Ordinal);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex("^(https?://|#)")]
    private static partial Regex Outside();
}
