using System.Reflection;
using System.Runtime.Loader;
using PublicApiGenerator;
using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.Architecture;

/// <summary>What is public is a promise: it changes only together with the file that says so.</summary>
public sealed class PublicApiTests(PackedPackage package)
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        // What the build writes about itself.
        IncludeAssemblyAttributes = false,
    };

    [Theory]
    [InlineData("Umbraco.Optimizely", "net8.0")]
    [InlineData("Umbraco.Optimizely", "net10.0")]
    [InlineData("Umbraco.Optimizely.Api", "net8.0")]
    [InlineData("Umbraco.Optimizely.Api", "net10.0")]
    public void PublicApi_OfAnAssembly_IsTheApprovedOne(string name, string framework)
    {
        var context = new AssemblyLoadContext("public API", isCollectible: true);
        Assembly assembly = context.LoadFromAssemblyPath(package.At("lib", framework, name + ".dll"));
        string actual = assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n";
        context.Unload();

        string made = Repository.At("artifacts", "public-api", framework, name + ".txt");
        Directory.CreateDirectory(Path.GetDirectoryName(made)!);
        File.WriteAllText(made, actual);
        string approved = Repository.At("tests", "Umbraco.Optimizely.Compatibility.Tests", "Architecture", name + ".txt");

        Assert.True(
            actual == File.ReadAllText(approved),
            $"The public API has changed. If that is meant, take {made} for {approved}.");
    }
}
