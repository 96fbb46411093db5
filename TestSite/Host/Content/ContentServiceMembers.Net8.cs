using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace TestSite.Host.Content;

internal sealed partial class ContentServiceMembers
{
    public PublishResult SaveAndPublish(IContent content, string culture = "*", int userId = -1)
    {
        var saved = Save(content, userId);
        return saved.Success
            ? PublishSaved(content, culture)
            : new PublishResult(PublishResultType.FailedPublishCancelledByEvent, saved.EventMessages, content);
    }
}
