using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.Package;

public sealed class SymbolsTests(PackedPackage package)
{
    private static readonly Guid SourceLink = new("cc110556-a091-4d38-9fec-25ab9a351a6a");

    public static TheoryData<string, string> Assemblies => new()
    {
        { "net8.0", "Umbraco.Optimizely" },
        { "net8.0", "Umbraco.Optimizely.Api" },
        { "net10.0", "Umbraco.Optimizely" },
        { "net10.0", "Umbraco.Optimizely.Api" },
    };

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Symbols_OfAnAssembly_AreItsOwnAndReproducible(string framework, string name)
    {
        using var assembly = new PEReader(File.OpenRead(package.At("lib", framework, name + ".dll")));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.Combine(package.Symbols, "lib", framework, name + ".pdb")));
        MetadataReader symbols = provider.GetMetadataReader();
        DebugDirectoryEntry[] entries = [.. assembly.ReadDebugDirectory()];

        Guid expected = assembly.ReadCodeViewDebugDirectoryData(entries.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView)).Guid;
        Assert.Equal(expected, new Guid(symbols.DebugMetadataHeader!.Id.AsSpan()[..16]));
        Assert.Contains(entries, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Documents_OfAnAssembly_AreFoundInThePublicRepository(string framework, string name)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.Combine(package.Symbols, "lib", framework, name + ".pdb")));
        MetadataReader symbols = provider.GetMetadataReader();
        string[] documents = [.. symbols.Documents.Select(handle => symbols.GetString(symbols.GetDocument(handle).Name))];
        string[] maps =
        [
            .. symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation)
                .Where(information => symbols.GetGuid(information.Kind) == SourceLink)
                .Select(information => Encoding.UTF8.GetString(symbols.GetBlobBytes(information.Value))),
        ];

        Assert.NotEmpty(documents);
        Assert.All(documents, document => Assert.StartsWith("/_", document, StringComparison.Ordinal));

        // Sources without git know no commit to link to.
        if (Path.Exists(Repository.At(".git")))
        {
            Assert.Matches(@"""/_/\*"":""https://raw\.githubusercontent\.com/umbraco-optimizely/Umbraco\.Optimizely/[0-9a-f]{40}/\*""", Assert.Single(maps));
        }
        else
        {
            Assert.Empty(maps);
        }
    }
}
