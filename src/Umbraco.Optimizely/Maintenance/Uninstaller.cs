using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Maintenance;

/// <summary>Takes everything back that the package has stored in the site. What is at Optimizely stays there.</summary>
internal sealed class Uninstaller(
    RunningTests tests,
    Connector connector,
    TableRemoval tables,
    NotificationGuard notifications,
    MaintenanceTrail trail)
{
    public const string Word = "uninstall";
    public const string Pause = "pause";
    public const string Leave = "leave";

    /// <exception cref="ProblemException">Not confirmed, a handler cancelled, or tests run and nothing was said of them.</exception>
    public async Task RunAsync(UninstallInput input, CancellationToken cancellationToken)
    {
        if (!string.Equals(input.Confirm, Word, StringComparison.OrdinalIgnoreCase))
        {
            throw MaintenanceProblems.NotConfirmed();
        }

        IReadOnlyList<RunningTest> running = await tests.FindAsync(cancellationToken);
        if (running.Count > 0 && input.Tests is not (Pause or Leave))
        {
            throw MaintenanceProblems.TestsRun();
        }

        var uninstalling = new UninstallingNotification(new EventMessages(), trail.UserKey);
        await notifications.AskAsync(uninstalling, MaintenanceSentences.NothingRemoved);
        if (input.Tests == Pause)
        {
            await tests.PauseAsync(running, cancellationToken);
        }

        await connector.DisconnectAsync(cancellationToken);
        await tables.RunAsync(cancellationToken);
        trail.Uninstalled(input.Tests == Pause ? 0 : running.Count);
        await notifications.TellAsync(new UninstalledNotification(trail.UserKey).WithStateFrom(uninstalling), cancellationToken);
    }
}
