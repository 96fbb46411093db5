using Mono.Cecil;
using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.Architecture;

/// <summary>The layers, by what the shipped assemblies refer to.</summary>
public sealed class LayerTests(PackedPackage package)
{
    // The rules of experiments and of the code in the browser: nothing of them knows the web or the CMS.
    private static readonly string[] Domain = ["Umbraco.Optimizely.Experiments.Domain", "Umbraco.Optimizely.Experiments.Code"];

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void ApiAssembly_References_AreNotTheCms(string framework)
    {
        using AssemblyDefinition api = AssemblyDefinition.ReadAssembly(package.At("lib", framework, "Umbraco.Optimizely.Api.dll"));

        Assert.Contains(api.MainModule.AssemblyReferences, reference => reference.Name == "Refit");
        Assert.DoesNotContain(api.MainModule.AssemblyReferences, reference => reference.Name.StartsWith("Umbraco.", StringComparison.Ordinal));
        Assert.DoesNotContain(api.MainModule.AssemblyReferences, reference => reference.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void PackageAssembly_References_AreTheCoreAndNoOtherPartOfTheCms(string framework)
    {
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(package.At("lib", framework, "Umbraco.Optimizely.dll"));

        Assert.Equal(
            ["Umbraco.Core", "Umbraco.Optimizely.Api"],
            assembly.MainModule.AssemblyReferences.Select(reference => reference.Name).Where(name => name.StartsWith("Umbraco.", StringComparison.Ordinal)).Order());
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Domain_References_AreNeitherTheWebNorTheCms(string framework)
    {
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(package.At("lib", framework, "Umbraco.Optimizely.dll"));
        TypeDefinition[] types = [.. assembly.MainModule.GetTypes().Where(type => Domain.Contains(Outermost(type).Namespace))];

        Assert.All(Domain, space => Assert.Contains(types, type => type.Namespace == space));
        Assert.All(types, type => Assert.Empty(TypeUses.Of(type).Where(IsOuter).Select(used => $"{type.FullName} uses {used.FullName}")));
    }

    private static bool IsOuter(TypeReference type) =>
        type.FullName.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || type.FullName.StartsWith("Umbraco.Cms.", StringComparison.Ordinal);

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
