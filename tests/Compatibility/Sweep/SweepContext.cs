using System.Reflection;
using System.Runtime.Loader;

namespace Umbraco.Optimizely.Compatibility.Sweep;

/// <summary>
/// Loads the assemblies of one site's folder, whatever versions they were compiled against, as a site does.
/// The shared framework wins where it is at least as new.
/// </summary>
internal sealed class SweepContext(string siteFolder, string assemblyFolder) : AssemblyLoadContext("sweep")
{
    private static readonly Dictionary<string, string> Framework = FrameworkFiles();

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string? path = new[] { siteFolder, assemblyFolder }
            .Select(folder => Path.Combine(folder, assemblyName.Name + ".dll"))
            .FirstOrDefault(File.Exists);

        if (path is null || (Framework.TryGetValue(assemblyName.Name!, out string? shared) && Version(shared) >= Version(path)))
        {
            return null;
        }

        return LoadFromAssemblyPath(path);
    }

    private static Version Version(string path) => AssemblyName.GetAssemblyName(path).Version!;

    // The trusted assemblies outside of this program's own folder.
    private static Dictionary<string, string> FrameworkFiles() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => !path.StartsWith(AppContext.BaseDirectory, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(Path.GetFileNameWithoutExtension)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path)!);
}
