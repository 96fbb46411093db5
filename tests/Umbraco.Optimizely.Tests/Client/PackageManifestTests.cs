using System.Reflection;
using System.Text.Json;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Tests.Client;

public sealed class PackageManifestTests
{
    private static readonly string ManifestText = File.ReadAllText(Path.Combine(ClientFolders.Plugin, "umbraco-package.json"));

    // The version of the package, without what the build adds about the commit.
    private static readonly string BuildVersion = typeof(OptimizelyOptions).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    [Fact]
    public void Manifest_Version_IsTheBuildVersion()
    {
        using JsonDocument manifest = JsonDocument.Parse(ManifestText);

        Assert.Equal(BuildVersion, manifest.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public void Manifest_Extensions_AreOneBundleThatExists()
    {
        using JsonDocument manifest = JsonDocument.Parse(ManifestText);
        JsonElement extension = Assert.Single(manifest.RootElement.GetProperty("extensions").EnumerateArray());

        Assert.Equal("bundle", extension.GetProperty("type").GetString());
        string address = extension.GetProperty("js").GetString()!;
        Assert.EndsWith($"?v={BuildVersion}", address, StringComparison.Ordinal);
        string file = address.Split('?')[0].Replace("/App_Plugins/UmbracoOptimizely/", string.Empty, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(ClientFolders.Plugin, file)), $"{file} has not been built.");
    }
}
