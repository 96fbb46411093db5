namespace Umbraco.Optimizely.Connection;

/// <content>Umbraco 13: the client's routes are behind the hash.</content>
internal static partial class DashboardAddress
{
    private const string Suffix = "#/settings?dashboard=optimizely";
}
