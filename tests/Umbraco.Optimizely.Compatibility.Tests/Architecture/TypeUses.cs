using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Umbraco.Optimizely.Compatibility.Tests.Architecture;

/// <summary>Every type that a type names: what it derives from, its members and attributes, and what its code calls.</summary>
internal static class TypeUses
{
    public static IEnumerable<TypeReference> Of(TypeDefinition type) => Direct(type).SelectMany(Parts).DistinctBy(used => used.FullName);

    private static IEnumerable<TypeReference> Direct(TypeDefinition type) =>
    [
        .. type.BaseType is { } parent ? new[] { parent } : [],
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. type.Fields.Select(field => field.FieldType),
        .. type.CustomAttributes.Concat(type.Fields.SelectMany(field => field.CustomAttributes)).Concat(type.Methods.SelectMany(method => method.CustomAttributes))
            .Select(attribute => attribute.AttributeType),
        .. type.Methods.SelectMany(Direct),
    ];

    private static IEnumerable<TypeReference> Direct(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(Direct) : [],
    ];

    private static IEnumerable<TypeReference> Direct(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
        MemberReference { DeclaringType: { } declaring } => [declaring],
        _ => [],
    };

    // A generic type's arguments and the type of an array's elements are uses as well.
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };
}
