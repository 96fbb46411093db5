using System.IO.Compression;
using Umbraco.Optimizely.Compatibility.Tests.Support;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace Umbraco.Optimizely.Compatibility.Tests.Support;

/// <summary>The package as a release makes it, packed once for all tests and unpacked beside.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>Holds the nupkg and the snupkg: a feed.</summary>
    public string Feed { get; } = Directory.CreateTempSubdirectory("umbraco-optimizely-").FullName;

    /// <summary>The nupkg unpacked.</summary>
    public string Content => Path.Combine(Feed, "content");

    /// <summary>The snupkg unpacked.</summary>
    public string Symbols => Path.Combine(Feed, "symbols");

    public string At(params string[] parts) => Path.Combine([Content, .. parts]);

    /// <summary>Names of all entries, with slashes, sorted.</summary>
    public IReadOnlyList<string> Entries { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await Command.RunAsync(
            "dotnet",
            Repository.Root,
            ["pack", "src/Umbraco.Optimizely/Umbraco.Optimizely.csproj", "--configuration", "Release", "--no-restore", "--output", Feed],
            TestContext.Current.CancellationToken);

        Unpack(Directory.GetFiles(Feed, "*.nupkg").Single(), Content);
        Unpack(Directory.GetFiles(Feed, "*.snupkg").Single(), Symbols);
        Entries =
        [
            .. Directory.GetFiles(Content, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Content, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Feed, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static void Unpack(string archive, string folder) => ZipFile.ExtractToDirectory(archive, folder);
}
