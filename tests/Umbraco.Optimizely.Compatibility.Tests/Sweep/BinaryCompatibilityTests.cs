using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.Sweep;

/// <summary>
/// The assemblies that ship, compiled against the lowest Core of their framework, beside each Core they may meet. 17 and 18 share a
/// framework and so an assembly, and members have moved between them: a call of one would fail on a visitor's request only.
/// </summary>
public sealed class BinaryCompatibilityTests(PackedPackage package)
{
    [Theory]
    [InlineData("Umbraco.Optimizely", "net8.0", "13.16.1", "Sweep", 4000)]
    [InlineData("Umbraco.Optimizely", "net8.0", "13.16.4", "Core13", 4000)]
    [InlineData("Umbraco.Optimizely", "net10.0", "17.6.2", "Sweep", 4000)]
    [InlineData("Umbraco.Optimizely", "net10.0", "17.8.1", "Core17", 4000)]
    [InlineData("Umbraco.Optimizely", "net10.0", "18.3.1", "Core18", 4000)]
    [InlineData("Umbraco.Optimizely.Api", "net8.0", "13.16.1", "Sweep", 1000)]
    [InlineData("Umbraco.Optimizely.Api", "net8.0", "13.16.4", "Core13", 1000)]
    [InlineData("Umbraco.Optimizely.Api", "net10.0", "17.6.2", "Sweep", 1000)]
    [InlineData("Umbraco.Optimizely.Api", "net10.0", "17.8.1", "Core17", 1000)]
    [InlineData("Umbraco.Optimizely.Api", "net10.0", "18.3.1", "Core18", 1000)]
    public async Task Assembly_BesideACoreOfItsRange_FindsEveryMemberItCalls(string name, string framework, string core, string site, int methods)
    {
        SweepReport report = await SweepReport.RunAsync(
            package.At("lib", framework, name + ".dll"), framework, Site(site, framework), TestContext.Current.CancellationToken);

        Assert.Empty(report.Broken);
        Assert.Equal(core, report.Core);
        Assert.True(report.Methods > methods, $"Only {report.Methods} methods were compiled.");
        Assert.Empty(report.Skipped);
    }

    [Fact]
    public async Task Sweep_OfMembersThatMovedIn18_FindsEachAndNoOther()
    {
        SweepReport report = await Probe("Core18");

        Assert.Equal("18.3.1", report.Core);
        string[] called = ["IPublishedContent.get_Name", "IPublishedContent.get_Id", "IPublishedContent.get_UpdateDate", "IContentService.GetById", "IContent.IsCulturePublished"];
        Assert.All(called, member => Assert.Contains(report.Broken, broken => broken.Split(':')[0].EndsWith(member, StringComparison.Ordinal)));
        string[] callers = ["MovedMembers.Name", "MovedMembers.ByKey", "<IsPublishedAsync>d__2.MoveNext", "<Ids>b__0", "MovedMembers.UpdateDateOf"];
        Assert.All(callers, caller => Assert.Contains(report.Broken, broken => broken.Split(':')[0].EndsWith(caller, StringComparison.Ordinal)));
        Assert.Contains(report.Broken, broken => broken.Contains("OldUmbracoContext", StringComparison.Ordinal) && broken.Contains("TypeLoadException", StringComparison.Ordinal));
        Assert.Contains(report.Broken, broken => broken.StartsWith('[') && broken.Contains("IComponent", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Broken, broken => broken.Contains("StableMembers", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Sweep", "17.6.2")]
    [InlineData("Core17", "17.8.1")]
    public async Task Sweep_OfTheSameMembersOn17_FindsNothing(string site, string core)
    {
        SweepReport report = await Probe(site);

        Assert.Equal(core, report.Core);
        Assert.Empty(report.Broken);
    }

    private static Task<SweepReport> Probe(string site) => SweepReport.RunAsync(
        Path.Combine(Repository.Output("tests/Compatibility/BrokenProbe", "net10.0"), "BrokenProbe.dll"),
        "net10.0",
        Site(site, "net10.0"),
        TestContext.Current.CancellationToken);

    private static string Site(string project, string framework) => Repository.Output($"tests/Compatibility/{project}", framework);
}
