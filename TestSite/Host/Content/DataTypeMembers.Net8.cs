using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace TestSite.Host.Content;

/// <summary>What a published property type asks of its factory.</summary>
internal sealed class DataTypeMembers(IContentType type)
{
    public PublishedDataType GetDataType(int id) => new(id, type.PropertyTypes.First().PropertyEditorAlias, new Lazy<object?>(() => null));
}
