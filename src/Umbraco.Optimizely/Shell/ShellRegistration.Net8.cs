using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Shell;

internal static class ShellRegistration
{
    /// <summary>The folder that Umbraco serves the client from.</summary>
    public const string Folder = "~/App_Plugins/UmbracoOptimizely/";

    /// <summary>Umbraco 13: what <c>package.manifest</c> beside the client cannot say.</summary>
    public static IUmbracoBuilder AddOptimizelyShell(this IUmbracoBuilder builder)
    {
        builder.ContentApps().Append<HeadlineContentApp>();
        builder.AddNotificationHandler<ServerVariablesParsingNotification, ClientVariables>();

        return builder;
    }
}
