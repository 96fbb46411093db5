using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Tests.Experiments.Support;

/// <summary>What other features of the package know: settings, project and token.</summary>
internal sealed class FakePackage : ISettingsService, ISelectedProject, ISiteCultures, IAccessTokenSource
{
    public OptimizelySettings Settings { get; set; } = new()
    {
        DocumentTypes = new Dictionary<string, DocumentTypeSetting> { ["article"] = new(true, null), ["other"] = new(false, null) },
    };

    public IReadOnlyList<string> Languages { get; set; } = ["en-US", "da-DK"];

    public SelectedProject? Project { get; set; } = new(ExperimentsHost.ProjectId, "Acme Website", 21014920000);

    ValueTask<OptimizelySettings> ISettingsService.GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Settings);

    Task<IReadOnlyList<string>> ISiteCultures.GetAsync(CancellationToken cancellationToken) => Task.FromResult(Languages);

    ValueTask<SelectedProject?> ISelectedProject.GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Project);

    ValueTask<string?> IAccessTokenSource.GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult<string?>("2:sandbox-personal-token");

    ValueTask<string?> IAccessTokenSource.RenewAsync(string rejectedToken, CancellationToken cancellationToken) => ValueTask.FromResult<string?>(null);
}
