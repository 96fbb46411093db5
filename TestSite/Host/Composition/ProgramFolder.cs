using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Umbraco.Cms.Core.Composing;

namespace TestSite.Host.Composition;

/// <summary>
/// The assemblies beside the program, found by what they refer to without loading the others: a test runner's folder
/// has some whose references are not there, on which Core's own provider stops.
/// </summary>
internal sealed class ProgramFolder : IAssemblyProvider
{
    private readonly Dictionary<string, string[]> _references = Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), References, StringComparer.OrdinalIgnoreCase);

    private readonly string _core = typeof(IAssemblyProvider).Assembly.GetName().Name!;

    /// <summary>Core, and what refers to it directly or through another assembly.</summary>
    public IEnumerable<Assembly> Assemblies => Load(Dependents(name => name == _core).Append(_core));

    /// <summary>What refers to MVC directly, as the build of a site looks for it.</summary>
    public IEnumerable<Assembly> UsingMvc => Load(_references
        .Where(a => a.Value.Any(r => r.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal)))
        .Select(a => a.Key));

    private static Assembly[] Load(IEnumerable<string> names) =>
        [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => Assembly.Load(new AssemblyName(name)))];

    private static string[] References(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        if (!image.HasMetadata)
        {
            return [];
        }

        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    private HashSet<string> Dependents(Func<string, bool> isWanted)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        int before;
        do
        {
            before = found.Count;
            found.UnionWith(_references.Where(a => a.Value.Any(r => isWanted(r) || found.Contains(r))).Select(a => a.Key));
        }
        while (found.Count > before);

        return found;
    }
}
