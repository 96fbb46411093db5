using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Hosting.Background;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Servers;

/// <summary>Gives a sign of this server now and then, and takes it back when the server stops.</summary>
internal sealed class ServerHeartbeat(ServerRegister register, ISiteWorkGate gate, TimeProvider time, ILogger<ServerHeartbeat> logger)
    : SiteWorker(gate, time)
{
    // Stopping must not be held up by a locked database; a server that did not say so is forgotten soon.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly ISiteWorkGate _gate = gate;
    private readonly TimeProvider _time = time;
    private volatile bool _known;
    private string _told = string.Empty;

    protected override TimeSpan Interval => _known ? TimeSpan.FromSeconds(30) : TimeSpan.FromSeconds(5);

    protected override WorkPlace Place => WorkPlace.EveryServer;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (!_known)
        {
            return;
        }

        try
        {
            await Detached.RunAsync(async () =>
            {
                await register.LeaveAsync(CancellationToken.None);
                return true;
            }).WaitAsync(Farewell, _time, cancellationToken);
        }
        catch (Exception exception)
        {
            _gate.Failed(nameof(ServerHeartbeat), exception);
        }
    }

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        _known = false;
        await register.BeatAsync(cancellationToken);
        _known = true;

        string strangers = string.Join(", ", (await register.ListAsync(cancellationToken)).Where(server => !server.SharesKeys).Select(server => server.Name));
        if (strangers != _told && strangers.Length > 0)
        {
            ServersLog.KeysNotShared(logger, strangers);
        }

        _told = strangers;
    }
}
