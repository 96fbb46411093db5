using Umbraco.Cms.Core.Models;

namespace Umbraco.Optimizely.Documents;

/// <summary>Umbraco 17 and 18 publish what has been saved.</summary>
internal sealed partial class HeadlineWriter
{
    private HeadlineWriteResult Store(IContent content, HeadlineWrite write)
    {
        var saved = Save(content, write.UserId);
        return saved.Succeeded && write.Publish
            ? Published(contents.Publish(content, [write.Culture.Length == 0 ? "*" : write.Culture], write.UserId))
            : saved;
    }
}
