using NSubstitute;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Settings;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Following;

/// <summary>Each case begins with a document that is fine and an Optimizely without tests.</summary>
public abstract class FollowingTestBase(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    internal ExperimentsHost Host { get; } = shared.Host;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await BeginAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected async Task BeginAsync()
    {
        await shared.ResetAsync();
        Host.Document.Reset();
        Host.Package.Languages = ["en-US", "da-DK"];
        Host.Package.Settings = new OptimizelySettings();
        Host.Package.Project = new SelectedProject(ExperimentsHost.ProjectId, "Acme Website", 21014920000);
        Host.Options.Following.Automatic = true;
        Host.Permit(DocumentAccessResult.Granted);
        Host.Events.ClearReceivedCalls();
    }
}
