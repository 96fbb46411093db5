using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Umbraco.Cms.Core.ContentApps;
using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Tests.Hosting;

/// <summary>As much of the CMS's builder as the package uses when it registers itself.</summary>
internal static class PackageBuilder
{
    public static IUmbracoBuilder Of(IServiceCollection services)
    {
        IUmbracoBuilder builder = Substitute.For<IUmbracoBuilder>();
        builder.Services.Returns(services);
        builder.WithCollectionBuilder<ContentAppFactoryCollectionBuilder>().Returns(new ContentAppFactoryCollectionBuilder());
        return builder;
    }
}
