using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace TestSite.Host.Content;

internal sealed partial class ContentServiceMembers
{
    public PublishResult Publish(IContent content, string[] cultures, int userId = -1) => PublishSaved(content, cultures);
}
