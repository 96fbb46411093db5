using System.Reflection;

namespace Umbraco.Optimizely.Compatibility.Sweep;

/// <summary>Reasonable type arguments for generic code: what the constraints name, or object.</summary>
internal static class TypeArguments
{
    public static Type[]? For(Type[] parameters)
    {
        var arguments = new Type[parameters.Length];
        for (int i = 0; i < parameters.Length; i++)
        {
            if (For(parameters[i]) is not { } argument)
            {
                return null;
            }

            arguments[i] = argument;
        }

        return arguments;
    }

    private static Type? For(Type parameter)
    {
        GenericParameterAttributes special = parameter.GenericParameterAttributes & GenericParameterAttributes.SpecialConstraintMask;
        Type[] constraints = [.. parameter.GetGenericParameterConstraints().Where(constraint => constraint != typeof(ValueType))];

        if (constraints.Any(constraint => constraint.ContainsGenericParameters) || constraints.Length > 1)
        {
            return null;
        }

        if (special.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            return constraints.Length == 0 ? typeof(int) : null;
        }

        if (constraints.Length == 0)
        {
            return typeof(object);
        }

        return special.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && constraints[0].GetConstructor(Type.EmptyTypes) is null
            ? null
            : constraints[0];
    }
}
