using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Umbraco.Cms.Core.Dashboards;
using Umbraco.Cms.Core.Manifest;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace TestSite.Host.LegacyBackOffice;

/// <summary>
/// Reads every <c>package.manifest</c> below <c>App_Plugins</c>, as the CMS does, for Core's own collections of dashboards and
/// content apps. It knows the keys that a package of this kind uses.
/// </summary>
internal sealed class ManifestReader(IWebHostEnvironment environment, IHostingEnvironment hosting) : IManifestParser
{
    private const string FileName = "package.manifest";

    public string AppPluginsPath { get; set; } = "/App_Plugins";

    public CompositePackageManifest CombinedManifest
    {
        get
        {
            var all = GetManifests().ToArray();
            return new CompositePackageManifest(
                [],
                [],
                [],
                [.. all.SelectMany(m => m.ContentApps)],
                [.. all.SelectMany(m => m.Dashboards)],
                [],
                Assets(all, m => m.Scripts),
                Assets(all, m => m.Stylesheets));
        }
    }

    public IEnumerable<PackageManifest> GetManifests() => Files(AppPluginsPath).Select(file =>
    {
        using var reader = new StreamReader(file.CreateReadStream());
        return ParseManifest(reader.ReadToEnd());
    });

    public PackageManifest ParseManifest(string text)
    {
        var json = JsonNode.Parse(text)!;
        return new PackageManifest
        {
            PackageId = (string?)json["id"],
            PackageName = (string?)json["name"],
            Version = (string?)json["version"] ?? string.Empty,
            BundleOptions = Enum.Parse<BundleOptions>((string?)json["bundleOptions"] ?? nameof(BundleOptions.Default)),
            Scripts = [.. Texts(json["javascript"]).Select(Resolve)],
            Stylesheets = [.. Texts(json["css"]).Select(Resolve)],
            Dashboards = [.. Items(json["dashboards"]).Select(Dashboard)],
            ContentApps = [.. Items(json["contentApps"]).Select(ContentApp)],
        };
    }

    private static Dictionary<BundleOptions, IReadOnlyList<ManifestAssets>> Assets(IEnumerable<PackageManifest> all, Func<PackageManifest, string[]> assets) => all
        .GroupBy(m => m.BundleOptions)
        .ToDictionary(g => g.Key, g => (IReadOnlyList<ManifestAssets>)[.. g.Select(m => new ManifestAssets(m.PackageName, assets(m)))]);

    private static AccessRule Rule(JsonNode rule)
    {
        var (name, value) = rule.AsObject().Single();
        return new AccessRule { Type = Enum.Parse<AccessRuleType>(name, ignoreCase: true), Value = (string?)value };
    }

    private static IEnumerable<JsonNode> Items(JsonNode? list) => list?.AsArray().OfType<JsonNode>() ?? [];

    private static IEnumerable<string> Texts(JsonNode? list) => Items(list).Select(item => item.GetValue<string>());

    private ManifestDashboard Dashboard(JsonNode dashboard) => new()
    {
        Alias = dashboard["alias"]!.GetValue<string>(),
        View = Resolve(dashboard["view"]!.GetValue<string>()),
        Weight = (int?)dashboard["weight"] ?? 100,
        Sections = [.. Texts(dashboard["sections"])],
        AccessRules = [.. Items(dashboard["access"]).Select(Rule)],
    };

    private ManifestContentAppDefinition ContentApp(JsonNode app) => new()
    {
        Alias = (string?)app["alias"],
        Name = (string?)app["name"],
        Icon = (string?)app["icon"],
        View = Resolve(app["view"]!.GetValue<string>()),
        Weight = (int?)app["weight"] ?? 0,
        Show = [.. Texts(app["show"])],
    };

    private string Resolve(string path) => hosting.ToAbsolute(path);

    private IEnumerable<IFileInfo> Files(string folder) => environment.WebRootFileProvider.GetDirectoryContents(folder).SelectMany(entry =>
        entry.IsDirectory ? Files($"{folder}/{entry.Name}") : entry.Name == FileName ? [entry] : []);
}
