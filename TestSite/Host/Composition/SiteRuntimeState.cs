using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Semver;
using Umbraco.Cms.Core.Services;

namespace TestSite.Host.Composition;

/// <summary>The site runs from its first moment: its database is made before the container is.</summary>
internal sealed class SiteRuntimeState(IUmbracoVersion version) : IRuntimeState
{
    public Version Version => version.Version!;

    public string VersionComment => version.Comment ?? string.Empty;

    public SemVersion SemanticVersion => version.SemanticVersion!;

    public RuntimeLevel Level => RuntimeLevel.Run;

    public RuntimeLevelReason Reason => RuntimeLevelReason.Run;

    public string? CurrentMigrationState => null;

    public string? FinalMigrationState => null;

    public BootFailedException? BootFailedException => null;

    public IReadOnlyDictionary<string, object> StartupState { get; } = new Dictionary<string, object>();

    public void DetermineRuntimeLevel()
    {
    }

    public void Configure(RuntimeLevel level, RuntimeLevelReason reason, Exception? bootFailedException = null) =>
        throw new NotSupportedException("The runtime level of the test site is fixed.");
}
