using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace TestSite.Host.ManagementApi;

/// <summary>Reads every <c>umbraco-package.json</c> directly in <c>App_Plugins</c> or one folder below, as the CMS does.</summary>
internal sealed class PackageManifests(IWebHostEnvironment environment)
{
    private const string Folder = "/App_Plugins";
    private const string FileName = "umbraco-package.json";

    /// <summary>Manifests for everybody, or those for signed-in users.</summary>
    /// <exception cref="JsonException">A manifest is malformed: the CMS stops there too.</exception>
    public IReadOnlyList<PackageManifestModel> Read(bool isPublic) =>
        [.. Files().Select(Parse).Where(m => m.AllowPublicAccess == isPublic).Select(m => m.Model)];

    private static (PackageManifestModel Model, bool AllowPublicAccess) Parse(IFileInfo file)
    {
        using var stream = file.CreateReadStream();
        var json = JsonNode.Parse(stream)?.AsObject() ?? throw new JsonException($"{file.Name} is empty.");
        var name = json["name"]?.GetValue<string>() ?? throw new JsonException($"{file.Name} has no name.");
        var extensions = json["extensions"]?.AsArray() ?? throw new JsonException($"{file.Name} has no extensions.");
        var model = new PackageManifestModel(name, json["id"]?.GetValue<string>(), json["version"]?.GetValue<string>(), extensions);
        return (model, json["allowPublicAccess"]?.GetValue<bool>() == true);
    }

    private IEnumerable<IFileInfo> Files()
    {
        var files = environment.WebRootFileProvider;
        return files.GetDirectoryContents(Folder)
            .Where(entry => entry.IsDirectory)
            .Select(entry => files.GetFileInfo($"{Folder}/{entry.Name}/{FileName}"))
            .Prepend(files.GetFileInfo($"{Folder}/{FileName}"))
            .Where(file => file.Exists);
    }
}
