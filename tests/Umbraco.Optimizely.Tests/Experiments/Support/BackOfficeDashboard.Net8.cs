namespace Umbraco.Optimizely.Tests.Experiments.Support;

/// <summary>Where the back office of 13 shows our dashboard: a place within its one page.</summary>
internal static class BackOfficeDashboard
{
    public const string Address = "#/settings?dashboard=optimizely";
}
