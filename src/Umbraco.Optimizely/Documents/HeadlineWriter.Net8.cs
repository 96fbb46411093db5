using Umbraco.Cms.Core.Models;

namespace Umbraco.Optimizely.Documents;

/// <summary>Umbraco 13 saves and publishes in one.</summary>
internal sealed partial class HeadlineWriter
{
    private HeadlineWriteResult Store(IContent content, HeadlineWrite write)
        => write.Publish
            ? Published(contents.SaveAndPublish(content, write.Culture.Length == 0 ? "*" : write.Culture, write.UserId))
            : Save(content, write.UserId);
}
