using Microsoft.Extensions.Logging;
using NSubstitute;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;
using Umbraco.Optimizely.Hosting.Background;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Tests.Hosting.Background;

public sealed class SiteWorkGateTests : IDisposable
{
    private readonly IRuntimeState _runtime = Substitute.For<IRuntimeState>();
    private readonly IMainDom _mainDom = Substitute.For<IMainDom>();
    private readonly IServerRoleAccessor _role = Substitute.For<IServerRoleAccessor>();
    private readonly RecordingLogs _logs = new();

    public void Dispose() => _logs.Dispose();

    [Theory]
    [InlineData(RuntimeLevel.Run, true, ServerRole.Single, true, true)]
    [InlineData(RuntimeLevel.Run, true, ServerRole.SchedulingPublisher, true, true)]
    [InlineData(RuntimeLevel.Run, true, ServerRole.Subscriber, true, false)]
    [InlineData(RuntimeLevel.Run, true, ServerRole.Unknown, true, false)]
    [InlineData(RuntimeLevel.Run, false, ServerRole.Single, true, false)]
    [InlineData(RuntimeLevel.Run, false, ServerRole.SchedulingPublisher, true, false)]
    [InlineData(RuntimeLevel.Install, true, ServerRole.Single, false, false)]
    [InlineData(RuntimeLevel.Upgrade, true, ServerRole.Single, false, false)]
    [InlineData(RuntimeLevel.BootFailed, true, ServerRole.Single, false, false)]
    public void MayRun_StateOfServer_AsTheJobsOfTheCms(RuntimeLevel level, bool isMainDom, ServerRole role, bool everyServer, bool oneServer)
    {
        _runtime.Level.Returns(level);
        _mainDom.IsMainDom.Returns(isMainDom);
        _role.CurrentServerRole.Returns(role);
        SiteWorkGate gate = Gate();

        Assert.Equal(everyServer, gate.MayRun(WorkPlace.EveryServer));
        Assert.Equal(oneServer, gate.MayRun(WorkPlace.OneServer));
    }

    [Fact]
    public void Failed_AnyException_LoggedAsErrorWithCause()
    {
        Gate().Failed("Following", new InvalidOperationException("Disk is full."));

        var line = Assert.Single(_logs.Lines);
        Assert.Equal(LogLevel.Error, line.Level);
        Assert.Contains("Following", line.Text, StringComparison.Ordinal);
        Assert.Contains("Disk is full.", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Failed_NoTablesYet_DoesNotFillTheLog()
    {
        Gate().Failed("Following", new StorageUnavailableException(StorageState.Waiting));

        Assert.Equal(LogLevel.Debug, Assert.Single(_logs.Lines).Level);
    }

    private SiteWorkGate Gate() => new(_runtime, _mainDom, _role, new Logger<SiteWorkGate>(new LoggerFactory([_logs])));
}
