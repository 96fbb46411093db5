using Umbraco.Cms.Core.Models.PublishedContent;

namespace TestSite.Host.Content;

/// <summary>The culture of what is being rendered, per flow of control.</summary>
internal sealed class SiteVariationContextAccessor : IVariationContextAccessor
{
    private readonly AsyncLocal<VariationContext?> _current = new();

    public VariationContext? VariationContext
    {
        get => _current.Value;
        set => _current.Value = value;
    }
}
