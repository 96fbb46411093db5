namespace Umbraco.Optimizely.Experiments.Domain;

/// <summary>Collects texts by field.</summary>
internal sealed class FieldErrors
{
    private readonly Dictionary<string, List<string>> _errors = new(StringComparer.Ordinal);

    public void Add(string field, string text)
    {
        if (!_errors.TryGetValue(field, out var texts))
        {
            _errors[field] = texts = [];
        }

        texts.Add(text);
    }

    public IReadOnlyDictionary<string, string[]> ToDictionary()
        => _errors.ToDictionary(e => e.Key, e => e.Value.ToArray(), StringComparer.Ordinal);
}
