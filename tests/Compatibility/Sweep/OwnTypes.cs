using System.Reflection;

namespace Umbraco.Optimizely.Compatibility.Sweep;

/// <summary>Every type of an assembly, those that the compiler made and the nested ones too; each that does not load is told of.</summary>
internal static class OwnTypes
{
    public const BindingFlags Members =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Type> Of(Assembly assembly, Findings findings)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            foreach (Exception? cause in exception.LoaderExceptions)
            {
                findings.Reference(assembly.GetName().Name!, () => throw cause!);
            }

            return [.. exception.Types.OfType<Type>()];
        }
    }
}
