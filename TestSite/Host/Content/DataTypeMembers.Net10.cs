using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace TestSite.Host.Content;

/// <summary>What a published property type asks of its factory.</summary>
internal sealed class DataTypeMembers(IContentType type)
{
    public PublishedDataType GetDataType(int id)
    {
        var editor = type.PropertyTypes.First().PropertyEditorAlias;
        return new PublishedDataType(id, editor, editor, new Lazy<object?>(() => null));
    }
}
