using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace Umbraco.Optimizely.Headlines;

/// <summary>
/// Marks an element that shows the headline of a document: <c>&lt;h1 optimizely-headline="@Model"&gt;</c>, and the same on links
/// and list items. Every marked place changes together when the headline is tested.
/// </summary>
/// <param name="variationContext">Tells the culture of the page that is being rendered.</param>
[HtmlTargetElement("*", Attributes = AttributeName)]
public sealed class HeadlineTagHelper(IVariationContextAccessor variationContext) : TagHelper
{
    private const string AttributeName = "optimizely-headline";

    /// <summary>The document whose headline the element shows. With null the element is written without a mark.</summary>
    [HtmlAttributeName(AttributeName)]
    public IPublishedContent? Headline { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        if (Headline is not { } document)
        {
            return;
        }

        output.Attributes.SetAttribute("data-optimizely-headline", document.Key.ToString("D"));
        output.Attributes.SetAttribute("data-optimizely-culture", Culture(document));
    }

    private string Culture(IPublishedContent document)
    {
        string? culture = variationContext.VariationContext?.Culture;
        if (string.IsNullOrEmpty(culture) || !document.ContentType.VariesByCulture())
        {
            return string.Empty;
        }

        try
        {
            // Attribute selectors compare case: the name as .NET and Umbraco's languages spell it.
            return CultureInfo.GetCultureInfo(culture).Name;
        }
        catch (CultureNotFoundException)
        {
            return culture;
        }
    }
}
