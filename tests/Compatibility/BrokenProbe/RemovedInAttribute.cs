using Umbraco.Cms.Core.Composing;

namespace Umbraco.Optimizely.Compatibility.BrokenProbe;

/// <summary>Names a type that 18 has no more, in an attribute alone.</summary>
[Handles(typeof(IComponent))]
internal sealed class RemovedInAttribute
{
    [AttributeUsage(AttributeTargets.Class)]
    private sealed class HandlesAttribute(Type type) : Attribute
    {
        public Type Type { get; } = type;
    }
}
