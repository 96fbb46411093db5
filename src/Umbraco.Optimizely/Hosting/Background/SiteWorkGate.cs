using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Hosting.Background;

/// <summary>The rule of the CMS's own jobs.</summary>
internal sealed class SiteWorkGate(
    IRuntimeState runtime,
    IMainDom mainDom,
    IServerRoleAccessor role,
    ILogger<SiteWorkGate> logger) : ISiteWorkGate
{
    public bool MayRun(WorkPlace place) =>
        runtime.Level == RuntimeLevel.Run && (place == WorkPlace.EveryServer || IsTheOne());

    public void Failed(string work, Exception exception)
    {
        if (exception is StorageUnavailableException)
        {
            // Said already, with its cause, where the tables were found missing.
            WorkLog.Waiting(logger, work, exception.Message);
            return;
        }

        WorkLog.Failed(logger, work, exception);
    }

    // Just after the start the role is unknown: then nobody works yet.
    private bool IsTheOne() => mainDom.IsMainDom && role.CurrentServerRole is (ServerRole.Single or ServerRole.SchedulingPublisher);
}
