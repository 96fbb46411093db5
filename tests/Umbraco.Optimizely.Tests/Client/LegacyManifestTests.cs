using System.Reflection;
using System.Text.Json;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Tests.Client;

/// <summary>What Umbraco 13 reads: it skips a manifest that it cannot read, and says so only in its log.</summary>
public sealed class LegacyManifestTests
{
    // Every other key of the file is ignored without a word.
    private static readonly string[] Keys = ["id", "name", "version", "allowPackageTelemetry", "bundleOptions", "javascript", "dashboards"];

    private static readonly string BuildVersion = typeof(OptimizelyOptions).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private readonly JsonElement _manifest =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(ClientFolders.Plugin, "package.manifest"))).RootElement;

    [Fact]
    public void Manifest_Keys_AreKnownToUmbraco() => Assert.Equal(Keys, _manifest.EnumerateObject().Select(property => property.Name));

    [Fact]
    public void Manifest_Version_IsTheBuildVersion() => Assert.Equal(BuildVersion, _manifest.GetProperty("version").GetString());

    [Fact]
    public void Manifest_Script_IsOneThatIsLeftAsItIs()
    {
        Assert.Equal("None", _manifest.GetProperty("bundleOptions").GetString());
        var script = Assert.Single(_manifest.GetProperty("javascript").EnumerateArray());

        string text = File.ReadAllText(FileOf(script));

        // A classic script: import as a function, never as a declaration.
        Assert.DoesNotMatch(@"(?m)^\s*(import|export)\s+[^(]", text);
        Assert.InRange(text.Length, 1, 8_000);
    }

    [Fact]
    public void Manifest_Dashboard_IsForAdministratorsInSettings()
    {
        var dashboard = Assert.Single(_manifest.GetProperty("dashboards").EnumerateArray());

        Assert.Equal("optimizely", dashboard.GetProperty("alias").GetString());
        Assert.Equal("""["settings"]""", dashboard.GetProperty("sections").GetRawText());
        Assert.Equal("""[{ "grant": "admin" }]""", dashboard.GetProperty("access").GetRawText());
        Assert.True(File.Exists(FileOf(dashboard.GetProperty("view"))));
    }

    [Theory]
    [InlineData("v13/content-app.html")]
    [InlineData("v13/preview.html")]
    [InlineData("dist/optimizely-v13.js")]
    [InlineData("dist/optimizely-v13.licenses.md")]
    [InlineData("dist/lang/en_gb.xml")]
    [InlineData("dist/lang/en_us.xml")]
    [InlineData("dist/lang/da_dk.xml")]
    public void Files_ThatCodeNames_Exist(string file) => Assert.True(File.Exists(Path.Combine(ClientFolders.Plugin, file)), file);

    [Fact]
    public void Client_OfUmbraco13_BringsLitAndNoSecondUui()
    {
        string text = File.ReadAllText(Path.Combine(ClientFolders.Plugin, "dist", "optimizely-v13.js"));

        Assert.Contains("litElementVersions", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@umbraco", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"customElements\.define\(\s*[""'`]uui-", text);
    }

    private static string FileOf(JsonElement address) => Path.Combine(
        ClientFolders.Plugin, address.GetString()!.Replace("~/App_Plugins/UmbracoOptimizely/", string.Empty, StringComparison.Ordinal));
}
