namespace Umbraco.Optimizely.Experiments.Panel;

internal static class DashboardLink
{
    public const string Value = "/umbraco#/settings?dashboard=optimizely";
}
