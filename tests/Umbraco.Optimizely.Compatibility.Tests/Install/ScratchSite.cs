using System.Text.Json;
using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.Install;

/// <summary>A site in a folder of its own that gets the package from a feed of its own, and all else from what this machine has restored.</summary>
internal sealed class ScratchSite : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("umbraco-optimizely-site-").FullName;

    private readonly string _framework;

    public ScratchSite(string framework, string packageFile, string hostVersion, IEnumerable<string> hostPackages)
    {
        _framework = framework;
        Copy(Repository.At("tests", "Compatibility", "InstalledSite"), Project);

        string feed = Directory.CreateDirectory(Path.Combine(_folder, "feed")).FullName;
        File.Copy(packageFile, Path.Combine(feed, Path.GetFileName(packageFile)));
        foreach (string id in hostPackages)
        {
            StubPackage.Write(feed, id, hostVersion);
        }

        File.WriteAllText(
            Path.Combine(Project, "nuget.config"),
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Packages}" /></config>
              <packageSources><clear /><add key="feed" value="{feed}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{RestoredPackages()}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>Where the site has been published to.</summary>
    public string Published => Path.Combine(_folder, "published");

    /// <summary>The packages that came from the feed.</summary>
    public string Packages => Path.Combine(_folder, "packages");

    /// <summary>The schema files that the site's build knows of.</summary>
    public string[] Schemas => File.ReadAllLines(Path.Combine(_folder, "schemas.txt"));

    private string Project => Path.Combine(_folder, "site");

    public async Task PublishAsync(CancellationToken cancellationToken) => await Command.RunAsync(
        "dotnet",
        Project,
        [
            "publish", "--configuration", "Release", "--output", Published, $"-p:SiteFramework={_framework}",
            $"-p:SitePackageVersion={Repository.Version}", $"-p:SiteSchemaList={Path.Combine(_folder, "schemas.txt")}",
        ],
        cancellationToken);

    public async Task<JsonElement> AskAsync(CancellationToken cancellationToken) =>
        JsonDocument.Parse(await Command.RunAsync("dotnet", Published, ["InstalledSite.dll"], cancellationToken)).RootElement;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string RestoredPackages()
    {
        using JsonDocument assets = JsonDocument.Parse(File.ReadAllText(Repository.At("src", "Umbraco.Optimizely", "obj", "project.assets.json")));
        return assets.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
