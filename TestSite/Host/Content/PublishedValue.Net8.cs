namespace TestSite.Host.Content;

internal sealed partial class PublishedValue
{
    public object? GetXPathValue(string? culture = null, string? segment = null) => Value(culture);
}
