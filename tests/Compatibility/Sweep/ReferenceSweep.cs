using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Umbraco.Optimizely.Compatibility.Sweep;

/// <summary>
/// Resolves everything the metadata names in other assemblies: types, members (also those that only generic code or an attribute
/// uses), and the attributes themselves.
/// </summary>
internal static class ReferenceSweep
{
    public static void Run(Assembly assembly, IReadOnlyList<Type> types, Findings findings)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        Module module = assembly.ManifestModule;

        foreach (TypeReferenceHandle handle in metadata.TypeReferences)
        {
            TypeReference reference = metadata.GetTypeReference(handle);
            string name = $"{metadata.GetString(reference.Namespace)}.{metadata.GetString(reference.Name)}";
            findings.Reference(name, () => module.ResolveType(MetadataTokens.GetToken(handle)));
        }

        foreach (MemberReferenceHandle handle in metadata.MemberReferences)
        {
            MemberReference reference = metadata.GetMemberReference(handle);

            // A generic type's own parameters are not known here; its arguments are type references as well, and those are resolved above.
            if (reference.Parent.Kind == HandleKind.TypeReference)
            {
                TypeReference parent = metadata.GetTypeReference((TypeReferenceHandle)reference.Parent);
                string name = $"{metadata.GetString(parent.Namespace)}.{metadata.GetString(parent.Name)}.{metadata.GetString(reference.Name)}";
                findings.Reference(name, () => module.ResolveMember(MetadataTokens.GetToken(handle)));
            }
        }

        Attributes(assembly, types, findings);
    }

    private static void Attributes(Assembly assembly, IReadOnlyList<Type> types, Findings findings)
    {
        findings.Reference($"[assembly: {assembly.GetName().Name}]", () => assembly.GetCustomAttributes(inherit: false));
        foreach (MemberInfo member in types.SelectMany(type => type.GetMembers(OwnTypes.Members).Prepend(type)))
        {
            findings.Reference($"[{member.DeclaringType?.FullName}.{member.Name}]", () => member.GetCustomAttributes(inherit: false));
        }
    }
}
