using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Snippet;

internal static class SnippetRegistration
{
    public static IUmbracoBuilder AddOptimizelySnippet(this IUmbracoBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.TryAddSingleton(BackOfficePathSource.Create);
        builder.Services.TryAddSingleton<SnippetTag>();
        builder.Services.AddSingleton<ISiteCache>(services => services.GetRequiredService<SnippetTag>());
        builder.Services.TryAddSingleton<SnippetWriter>();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<ITagHelperComponent, SnippetHeadComponent>());
        builder.AddNotificationHandler<UmbracoApplicationStartedNotification, PrepareSnippet>();
        return builder;
    }
}
