using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.Manifests;

/// <summary>The manifest of Umbraco 17 and 18, by the schema that comes with the back-office client of 18.</summary>
public sealed class UmbracoPackageTests
{
    private static readonly string Manifest = File.ReadAllText(Repository.At("App_Plugins", "UmbracoOptimizely", "umbraco-package.json"));

    [Fact]
    public async Task Manifest_BySchema_IsValid() => Assert.Empty((await Schema()).Validate(Manifest));

    [Theory]
    [InlineData("name")]
    [InlineData("extensions")]
    public async Task Manifest_WithoutAKeyThatIsNeeded_IsNot(string key)
    {
        JsonNode manifest = JsonNode.Parse(Manifest)!;
        manifest.AsObject().Remove(key);

        Assert.NotEmpty((await Schema()).Validate(manifest.ToJsonString()));
    }

    // The schema takes any extension for a plain one as well: its kind is asked for by name.
    [Fact]
    public async Task Extensions_BySchemaOfTheirKind_AreBundles()
    {
        JsonSchema bundle = (await Schema()).Definitions["ManifestBundle<UmbCoreManifestTypes>"];
        JsonNode[] extensions = [.. JsonNode.Parse(Manifest)!["extensions"]!.AsArray().OfType<JsonNode>()];

        Assert.Empty(bundle.Validate(Assert.Single(extensions).ToJsonString()));
        extensions[0]["js"] = 1;
        Assert.NotEmpty(bundle.Validate(extensions[0].ToJsonString()));
    }

    [Fact]
    public void Paths_OfTheManifest_AreFilesOfTheFolder()
    {
        string[] paths = [.. ManifestPaths.In(JsonDocument.Parse(Manifest).RootElement)];

        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.True(File.Exists(Repository.At(path)), $"{path} is not there."));
    }

    private static Task<JsonSchema> Schema() => JsonSchema.FromFileAsync(
        Repository.At("TestSite", "backoffice18", "node_modules", "@umbraco-cms", "backoffice", "umbraco-package-schema.json"),
        TestContext.Current.CancellationToken);
}
