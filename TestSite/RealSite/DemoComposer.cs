using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace DemoSite;

/// <summary>What makes an ordinary Umbraco site the demo site.</summary>
internal sealed class DemoComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder)
    {
        builder.Services.AddScoped<SiteTree>();
        builder.Services.AddScoped<SitePage>();
        builder.Services.AddTransient<DemoPackage>();
        builder.Services.AddTransient<DemoPublishing>();
        builder.Services.AddTransient<UserGroups>();
        builder.Services.AddTransient<DemoUsers>();
        builder.AddNotificationAsyncHandler<UmbracoApplicationStartedNotification, DemoContent>();
    }
}
