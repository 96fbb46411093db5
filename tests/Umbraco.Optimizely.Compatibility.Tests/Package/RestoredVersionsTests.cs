using System.Text.Json;
using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.Package;

/// <summary>What the package brings into a site that has nothing but Umbraco.Cms.Core.</summary>
public sealed class RestoredVersionsTests
{
    // Delivered with the framework a site runs on: a package must not lift them above it.
    private static readonly string[] OfTheFramework =
        ["Microsoft.Extensions.", "Microsoft.AspNetCore.", "Microsoft.EntityFrameworkCore", "System.Text.Json", "System.Text.Encodings.Web", "System.Net.Http.Json"];

    [Theory]
    [InlineData("net8.0", 8)]
    [InlineData("net10.0", 10)]
    public void Packages_OfTheFramework_AreNotLiftedAboveIt(string framework, int major)
    {
        using JsonDocument assets = JsonDocument.Parse(File.ReadAllText(Repository.At("src", "Umbraco.Optimizely", "obj", "project.assets.json")));
        string[][] packages =
        [
            .. assets.RootElement.GetProperty("targets").GetProperty(framework).EnumerateObject()
                .Where(library => library.Value.GetProperty("type").GetString() == "package")
                .Select(library => library.Name.Split('/')),
        ];
        string[][] watched = [.. packages.Where(library => OfTheFramework.Any(prefix => library[0].StartsWith(prefix, StringComparison.Ordinal)))];

        Assert.Contains(watched, library => library[0] == "Microsoft.EntityFrameworkCore.Sqlite");
        Assert.Empty(watched.Where(library => int.Parse(library[1].Split('.')[0], null) > major).Select(library => string.Join(' ', library)));
    }

    [Theory]
    [InlineData("net8.0", "13.16.1")]
    [InlineData("net10.0", "17.6.2")]
    public void Core_CompiledAgainst_IsTheLowestVersionClaimed(string framework, string version)
    {
        using JsonDocument assets = JsonDocument.Parse(File.ReadAllText(Repository.At("src", "Umbraco.Optimizely", "obj", "project.assets.json")));

        Assert.True(assets.RootElement.GetProperty("targets").GetProperty(framework).TryGetProperty($"Umbraco.Cms.Core/{version}", out _));
    }
}
