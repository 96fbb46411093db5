using Umbraco.Cms.Core.Models.PublishedContent;

namespace TestSite.Host.Content;

internal sealed partial class PublishedDocument
{
    public IEnumerable<IPublishedContent> ChildrenForAllCultures => models.Children(document, preview);
}
