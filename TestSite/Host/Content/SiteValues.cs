namespace TestSite.Host.Content;

/// <summary>Name and property values of one culture.</summary>
public sealed record SiteValues(string Name, IReadOnlyDictionary<string, string?> Properties)
{
    public bool SameAs(SiteValues other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Name == other.Name
            && Properties.Count == other.Properties.Count
            && Properties.All(p => other.Properties.TryGetValue(p.Key, out var value) && value == p.Value);
    }
}
