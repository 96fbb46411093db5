using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Maintenance;

/// <summary>Who does it, and the lines that tell so in the log.</summary>
internal sealed class MaintenanceTrail(ICurrentEditor editor, ILogger<MaintenanceTrail> logger)
{
    public Guid UserKey => editor.Key;

    public void Uninstalled(int running) => MaintenanceLog.Uninstalled(logger, editor.Key, running);
}
