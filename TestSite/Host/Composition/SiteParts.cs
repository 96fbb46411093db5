using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace TestSite.Host.Composition;

/// <summary>
/// The application parts that the build of a site writes into it as attributes: every assembly beside it that uses MVC.
/// Tests start this host from programs whose build writes none.
/// </summary>
internal static class SiteParts
{
    public static void AddTo(ApplicationPartManager parts)
    {
        var known = parts.ApplicationParts.Select(p => p.Name).ToHashSet();
        foreach (var assembly in Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(UsesMvc).Select(Load))
        {
            if (!known.Add(assembly.GetName().Name!))
            {
                continue;
            }

            foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly))
            {
                parts.ApplicationParts.Add(part);
            }
        }
    }

    private static bool UsesMvc(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        if (!image.HasMetadata)
        {
            return false;
        }

        var metadata = image.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Any(name => name.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal));
    }

    private static Assembly Load(string file) => Assembly.Load(AssemblyName.GetAssemblyName(file));
}
