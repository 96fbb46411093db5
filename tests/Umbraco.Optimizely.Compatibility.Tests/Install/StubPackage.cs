using System.IO.Compression;

namespace Umbraco.Optimizely.Compatibility.Tests.Install;

/// <summary>A package with nothing in it, for what the feed of this machine need not have.</summary>
internal static class StubPackage
{
    public static void Write(string feed, string id, string version)
    {
        using ZipArchive archive = ZipFile.Open(Path.Combine(feed, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        using var nuspec = new StreamWriter(archive.CreateEntry(id + ".nuspec").Open());
        nuspec.Write(
            $"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata>
                <id>{id}</id>
                <version>{version}</version>
                <authors>None</authors>
                <description>Nothing.</description>
              </metadata>
            </package>
            """);
    }
}
