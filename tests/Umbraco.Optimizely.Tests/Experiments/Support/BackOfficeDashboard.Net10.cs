namespace Umbraco.Optimizely.Tests.Experiments.Support;

/// <summary>Where the back office of 17 and 18 shows our dashboard.</summary>
internal static class BackOfficeDashboard
{
    public const string Address = "/umbraco/section/settings/dashboard/optimizely";
}
