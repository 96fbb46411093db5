using System.Text;
using System.Text.RegularExpressions;
using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.Package;

public sealed partial class ContentTests(PackedPackage package)
{
    private const string Plugin = "staticwebassets/App_Plugins/UmbracoOptimizely/";

    // Every entry matches one of these, and each of these is there.
    private static readonly string[] Expected =
    [
        @"\[Content_Types\]\.xml",
        @"_rels/\.rels",
        @"package/services/metadata/core-properties/\w+\.psmdcp",
        @"Umbraco\.Optimizely\.nuspec",
        @"README\.md",
        @"icon\.png",
        @"appsettings-schema\.Umbraco\.Optimizely\.json",
        @"build/Microsoft\.AspNetCore\.StaticWebAssetEndpoints\.props",
        @"build/Microsoft\.AspNetCore\.StaticWebAssets\.props",
        @"build/Umbraco\.Optimizely\.props",
        @"buildMultiTargeting/Umbraco\.Optimizely\.props",
        @"buildTransitive/Umbraco\.Optimizely\.props",
        @"buildTransitive/Umbraco\.Optimizely\.targets",
        @"lib/net8\.0/Umbraco\.Optimizely\.dll",
        @"lib/net8\.0/Umbraco\.Optimizely\.xml",
        @"lib/net8\.0/Umbraco\.Optimizely\.Api\.dll",
        @"lib/net8\.0/Umbraco\.Optimizely\.Api\.xml",
        @"lib/net8\.0/da/Umbraco\.Optimizely\.resources\.dll",
        @"lib/net10\.0/Umbraco\.Optimizely\.dll",
        @"lib/net10\.0/Umbraco\.Optimizely\.xml",
        @"lib/net10\.0/Umbraco\.Optimizely\.Api\.dll",
        @"lib/net10\.0/Umbraco\.Optimizely\.Api\.xml",
        @"lib/net10\.0/da/Umbraco\.Optimizely\.resources\.dll",
        Plugin + @"umbraco-package\.json",
        Plugin + @"package\.manifest",
        Plugin + @"v13/optimizely\.js",
        Plugin + @"v13/dashboard\.html",
        Plugin + @"v13/content-app\.html",
        Plugin + @"v13/preview\.html",
        Plugin + @"dist/optimizely-v13\.js",
        Plugin + @"dist/optimizely-v13\.licenses\.md",
        Plugin + @"dist/lang/en_gb\.xml",
        Plugin + @"dist/lang/en_us\.xml",
        Plugin + @"dist/lang/da_dk\.xml",
        Plugin + @"dist/optimizely\.js",
        Plugin + @"dist/chunks/[\w.-]+-[\w-]{8}\.js",
    ];

    [Fact]
    public void Entries_AreThoseExpectedAndNoOthers()
    {
        Regex[] patterns = [.. Expected.Select(pattern => new Regex($"^{pattern}$"))];

        Assert.DoesNotContain(package.Entries, entry => !patterns.Any(pattern => pattern.IsMatch(entry)));
        Assert.All(patterns, pattern => Assert.Contains(package.Entries, pattern.IsMatch));
    }

    [Fact]
    public void PluginFiles_AreThoseOfTheFolder()
    {
        string folder = Repository.At("App_Plugins");
        string[] built = [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        string[] packed = [.. package.Entries.Where(entry => entry.StartsWith("staticwebassets/App_Plugins/", StringComparison.Ordinal)).Select(entry => entry["staticwebassets/App_Plugins/".Length..])];

        Assert.Equal(built, packed);
        Assert.All(built, path => Assert.Equal(
            File.ReadAllBytes(Path.Combine(folder, path)),
            File.ReadAllBytes(package.At("staticwebassets", "App_Plugins", path))));
    }

    [Fact]
    public void Files_OfThePackageAndItsSymbols_NameNoFolderOfTheMachine()
    {
        string[] files =
        [
            .. Directory.GetFiles(package.Content, "*", SearchOption.AllDirectories),
            .. Directory.GetFiles(package.Symbols, "*", SearchOption.AllDirectories),
        ];
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

        Assert.All(files, file =>
        {
            byte[] bytes = File.ReadAllBytes(file);
            foreach (string folder in new[] { Repository.Root, home + Path.DirectorySeparatorChar, package.Feed })
            {
                Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)) < 0, $"{file} names {folder}.");
                Assert.True(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(folder)) < 0, $"{file} names {folder}.");
            }
        });
    }

    [Fact]
    public void Scripts_HaveNoSourceMapsAndNoAddressOfADevelopmentServer()
    {
        string[] scripts = [.. package.Entries.Where(entry => entry.EndsWith(".js", StringComparison.Ordinal))];

        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.DoesNotMatch(Development(), File.ReadAllText(package.At(script))));
    }

    [Fact]
    public void Icon_IsASquarePngOf256Pixels()
    {
        byte[] icon = File.ReadAllBytes(package.At("icon.png"));

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], icon[..4]);
        Assert.Equal([0, 0, 1, 0], icon[16..20]);
        Assert.Equal([0, 0, 1, 0], icon[20..24]);
    }

    [GeneratedRegex("sourceMappingURL|node_modules|localhost:")]
    private static partial Regex Development();
}
