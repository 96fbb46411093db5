namespace Umbraco.Optimizely.Http;

internal static class OptimizelyRoutes
{
    /// <summary>
    /// Below <c>/backoffice/</c> Umbraco 13 honours its cookie and 17 and 18 their token. The token is replaced by Umbraco with
    /// the configured back-office path.
    /// </summary>
    public const string Base = "[umbracoBackOffice]/backoffice/optimizely/api/v1/";
}
