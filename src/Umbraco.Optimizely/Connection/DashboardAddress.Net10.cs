namespace Umbraco.Optimizely.Connection;

/// <content>Umbraco 17 and 18.</content>
internal static partial class DashboardAddress
{
    private const string Suffix = "/section/settings/dashboard/optimizely";
}
