namespace Umbraco.Optimizely.Experiments.Panel;

/// <summary>Umbraco 13: relative to the back office, for a site may lie below a folder; the page names its own base.</summary>
internal static class DashboardLink
{
    public const string Value = "#/settings?dashboard=optimizely";
}
