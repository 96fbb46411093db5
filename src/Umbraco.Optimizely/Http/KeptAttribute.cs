using System.Globalization;
using System.Resources;

namespace Umbraco.Optimizely.Http;

/// <summary>Says what is kept when Optimizely fails during an action: one sentence, shown to the person.</summary>
/// <param name="sentences">The class of a feature's sentences.</param>
/// <param name="name">The sentence's name in it.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KeptAttribute(Type sentences, string name) : Attribute
{
    private readonly ResourceManager _resources = new(sentences);

    public string Sentence => _resources.GetString(name, CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException($"{sentences} has no {name}.");
}
