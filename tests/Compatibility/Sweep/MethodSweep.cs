using System.Reflection;
using System.Runtime.CompilerServices;

namespace Umbraco.Optimizely.Compatibility.Sweep;

/// <summary>Compiles every method that has a body, so that a call of a member that is not there fails now.</summary>
internal static class MethodSweep
{
    public static void Run(IReadOnlyList<Type> types, Findings findings)
    {
        foreach (Type type in types)
        {
            foreach (MethodBase method in type.GetMethods(OwnTypes.Members).Cast<MethodBase>().Concat(type.GetConstructors(OwnTypes.Members)))
            {
                Prepare(type, method, findings);
            }

            if (type.TypeInitializer is { } initializer)
            {
                Prepare(type, initializer, findings);
            }
        }
    }

    private static void Prepare(Type type, MethodBase method, Findings findings)
    {
        if (method.IsAbstract || method.GetMethodBody() is null)
        {
            return;
        }

        string name = $"{type.FullName}.{method.Name}";
        Type[] parameters = [.. type.GetGenericArguments(), .. method.IsGenericMethodDefinition ? method.GetGenericArguments() : []];
        if (TypeArguments.For(parameters) is not { } arguments)
        {
            findings.Skip(name);
            return;
        }

        findings.Method(name, () =>
        {
            if (arguments.Length == 0)
            {
                RuntimeHelpers.PrepareMethod(method.MethodHandle);
            }
            else
            {
                RuntimeHelpers.PrepareMethod(method.MethodHandle, [.. arguments.Select(argument => argument.TypeHandle)]);
            }
        });
    }
}
