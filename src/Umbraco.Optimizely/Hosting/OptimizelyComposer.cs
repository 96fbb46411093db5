using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Hosting;

/// <summary>Found by Umbraco's type scan; all work is in the public extension, which a site may also call itself.</summary>
internal sealed class OptimizelyComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder) => builder.AddUmbracoOptimizely();
}
