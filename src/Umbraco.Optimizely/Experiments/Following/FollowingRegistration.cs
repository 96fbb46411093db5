using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Optimizely.Experiments.StartingOver;
using Umbraco.Optimizely.Hosting.Background;

namespace Umbraco.Optimizely.Experiments.Following;

internal static class FollowingRegistration
{
    public static IUmbracoBuilder AddFollowing(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.TryAddTransient<SituationReader>();
        services.TryAddTransient<FollowingWarnings>();
        services.TryAddTransient<AutomaticPause>();
        services.TryAddTransient<AutomaticArchive>();
        services.TryAddTransient<AutomaticStop>();
        services.TryAddTransient<AddressFollowing>();
        services.TryAddTransient<FollowingSteps>();
        services.TryAddTransient<RecordFollower>();
        services.TryAddTransient<SiteFollower>();
        services.TryAddTransient<HeadlineDecisions>();
        services.TryAddTransient<FollowingService>();
        services.TryAddTransient<StartOverPlanner>();
        services.TryAddTransient<StartOverWork>();
        services.TryAddTransient<StartOverRecovery>();
        services.TryAddTransient<StartOver>();

        // What this server remembers while it runs.
        services.TryAddSingleton<ContentChanges>();
        services.TryAddSingleton<FollowingAttempts>();
        services.TryAddSingleton<FollowingKnowledge>();
        services.AddSiteWorker<FollowingWorker>();

        builder.AddNotificationHandler<ContentPublishedNotification, ContentChangeHandler>();
        builder.AddNotificationHandler<ContentUnpublishedNotification, ContentChangeHandler>();
        builder.AddNotificationHandler<ContentMovedNotification, ContentChangeHandler>();
        builder.AddNotificationHandler<ContentMovedToRecycleBinNotification, ContentChangeHandler>();
        builder.AddNotificationHandler<ContentDeletedNotification, ContentChangeHandler>();
        builder.AddNotificationHandler<DomainSavedNotification, ContentChangeHandler>();
        builder.AddNotificationHandler<DomainDeletedNotification, ContentChangeHandler>();
        builder.AddNotificationHandler<LanguageDeletedNotification, ContentChangeHandler>();
        return builder;
    }
}
