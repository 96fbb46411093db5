using Umbraco.Cms.Core.Models.PublishedContent;

namespace TestSite.Host.Content;

/// <summary>A property of a published document; without a culture it has the value of the current one.</summary>
internal sealed partial class PublishedValue(IPublishedPropertyType type, PublishedDocument owner, PublishedModels models) : IPublishedProperty
{
    public IPublishedPropertyType PropertyType => type;

    public string Alias => type.Alias;

    public bool HasValue(string? culture = null, string? segment = null) => !string.IsNullOrWhiteSpace(Value(culture));

    public object? GetSourceValue(string? culture = null, string? segment = null) => Value(culture);

    public object? GetValue(string? culture = null, string? segment = null) => Value(culture);

    public object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) => Value(culture);

    private string? Value(string? culture) =>
        owner.ValuesIn(string.IsNullOrEmpty(culture) ? models.CurrentCulture : culture)?.Properties.GetValueOrDefault(type.Alias);
}
