using System.Reflection;
using System.Runtime.ExceptionServices;

namespace TestSite.Host.Composition;

/// <summary>
/// Implements a big interface by the few members that <see cref="_members"/> has: same name, same parameters.
/// Every other member says by its name that this site has no such thing.
/// </summary>
public class StandIn : DispatchProxy
{
    private static readonly BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    private object _members = null!;
    private Type _interface = null!;

    /// <summary>A <typeparamref name="T"/> that forwards to <paramref name="members"/>.</summary>
    public static T For<T>(object members)
        where T : class
    {
        var proxy = Create<T, StandIn>();
        var standIn = (StandIn)(object)proxy;
        standIn._members = members;
        standIn._interface = typeof(T);
        return proxy;
    }

    /// <inheritdoc />
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        var method = Find(targetMethod) ?? throw new NotSupportedException(
            $"The test site has no {_interface.Name}.{targetMethod.Name}({string.Join(", ", targetMethod.GetParameters().Select(p => p.ParameterType.Name))}).");
        try
        {
            return method.Invoke(_members, args);
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            ExceptionDispatchInfo.Throw(e.InnerException);
            throw;
        }
    }

    private MethodInfo? Find(MethodInfo wanted)
    {
        var parameters = Types(wanted);
        var candidates = _members.GetType().GetMethods(Declared)
            .Where(m => m.Name == wanted.Name && m.IsGenericMethod == wanted.IsGenericMethod);
        foreach (var candidate in candidates)
        {
            var method = candidate;
            if (method.IsGenericMethodDefinition)
            {
                if (method.GetGenericArguments().Length != wanted.GetGenericArguments().Length)
                {
                    continue;
                }

                method = method.MakeGenericMethod(wanted.GetGenericArguments());
            }

            if (Types(method).SequenceEqual(parameters))
            {
                return method;
            }
        }

        return null;
    }

    private static Type[] Types(MethodInfo method) => [.. method.GetParameters().Select(p => p.ParameterType)];
}
