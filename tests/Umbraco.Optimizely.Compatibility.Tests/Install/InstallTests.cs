using System.Text.Json;
using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.Install;

/// <summary>The package as a site gets it: restored from a feed, built with, published, run. The CMS itself is not there.</summary>
public sealed class InstallTests(PackedPackage package)
{
    [Theory]
    [InlineData("net8.0", "13.16.1", "Umbraco.Cms.Web.BackOffice")]
    [InlineData("net10.0", "17.6.2", "Umbraco.Cms.Api.Management")]
    public async Task Package_FromAFeed_IsWholeInASite(string framework, string host, string backOffice)
    {
        string nupkg = Directory.GetFiles(package.Feed, "*.nupkg").Single();
        using var site = new ScratchSite(framework, nupkg, host, [backOffice, "Umbraco.Cms.Web.Website"]);

        await site.PublishAsync(TestContext.Current.CancellationToken);
        JsonElement answers = await site.AskAsync(TestContext.Current.CancellationToken);

        // The host's packages were asked for.
        Assert.Equal(
            new[] { "umbraco.optimizely", backOffice.ToLowerInvariant(), "umbraco.cms.web.website" }.Order(),
            Directory.GetDirectories(site.Packages).Select(folder => Path.GetFileName(folder)).Order());

        // Assemblies, with MVC finding the controllers.
        Assert.Contains("Umbraco.Optimizely", answers.GetProperty("parts").EnumerateArray().Select(part => part.GetString()));
        Assert.True(answers.GetProperty("types").GetInt32() > 300);
        Assert.True(answers.GetProperty("clients").GetInt32() > 100);
        Assert.True(answers.GetProperty("danish").GetInt32() > 0);

        // Static web assets, served and published.
        Assert.Equal(File.ReadAllText(package.At("staticwebassets", "App_Plugins", "UmbracoOptimizely", "umbraco-package.json")), answers.GetProperty("manifest").GetString());
        string[] plugin = Files(package.At("staticwebassets", "App_Plugins"));
        Assert.NotEmpty(plugin);
        Assert.Equal(plugin, Files(Path.Combine(site.Published, "wwwroot", "App_Plugins")));

        // The tag helper.
        Assert.Contains("""<h1 data-optimizely-headline="11111111-2222-3333-4444-555555555555" data-optimizely-culture="">A headline</h1>""", answers.GetProperty("page").GetString(), StringComparison.Ordinal);

        // The schema of the settings.
        Assert.Equal(File.ReadAllText(package.At("appsettings-schema.Umbraco.Optimizely.json")), File.ReadAllText(Assert.Single(site.Schemas)));
    }

    private static string[] Files(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];
}
