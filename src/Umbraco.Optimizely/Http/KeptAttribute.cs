namespace Umbraco.Optimizely.Http;

/// <summary>Says what is kept when Optimizely fails during an action: one sentence, shown to the person.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KeptAttribute(string sentence) : Attribute
{
    public string Sentence { get; } = sentence;
}
