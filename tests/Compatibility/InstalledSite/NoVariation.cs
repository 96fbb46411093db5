using Umbraco.Cms.Core.Models.PublishedContent;

namespace InstalledSite;

public sealed class NoVariation : IVariationContextAccessor
{
    public VariationContext? VariationContext { get; set; }
}
