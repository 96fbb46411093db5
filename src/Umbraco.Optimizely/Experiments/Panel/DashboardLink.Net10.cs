namespace Umbraco.Optimizely.Experiments.Panel;

internal static class DashboardLink
{
    public const string Value = "/umbraco/section/settings/dashboard/optimizely";
}
