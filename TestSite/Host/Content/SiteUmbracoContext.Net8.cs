using Umbraco.Cms.Core.PublishedCache;
using TestSite.Host.Composition;

namespace TestSite.Host.Content;

internal sealed partial class SiteUmbracoContext
{
    public IPublishedSnapshot PublishedSnapshot => StandIn.For<IPublishedSnapshot>(new Snapshot(this));

    public IDisposable ForcedPreview(bool preview)
    {
        var before = InPreviewMode;
        InPreviewMode = preview;
        return new Restore(this, before);
    }

    private sealed class Restore(SiteUmbracoContext context, bool before) : IDisposable
    {
        public void Dispose() => context.InPreviewMode = before;
    }

    private sealed class Snapshot(SiteUmbracoContext context)
    {
        public IPublishedContentCache Content => context.Content;

        public IDomainCache Domains => context.Domains;

        public IDisposable ForcedPreview(bool preview, Action<bool>? callback = null) => context.ForcedPreview(preview);
    }
}
