using System.Reflection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Shell;

/// <summary>Tells the client where everything is: a site may lie below a folder.</summary>
internal sealed class ClientVariables(IOptions<GlobalSettings> settings, IHostingEnvironment hosting)
    : INotificationHandler<ServerVariablesParsingNotification>
{
    private const string Key = "optimizely";

    private static readonly string Version = typeof(ClientVariables).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty;

    public void Handle(ServerVariablesParsingNotification notification) => notification.ServerVariables[Key] = new Dictionary<string, object>
    {
        ["api"] = hosting.ToAbsolute(settings.Value.UmbracoPath).TrimEnd('/') + "/backoffice/optimizely/api/v1/",
        ["client"] = hosting.ToAbsolute(ShellRegistration.Folder + "dist/optimizely-v13.js") + "?v=" + Uri.EscapeDataString(Version),
        ["views"] = hosting.ToAbsolute(ShellRegistration.Folder + "v13/"),
    };
}
