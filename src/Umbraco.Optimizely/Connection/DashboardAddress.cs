using Microsoft.AspNetCore.Http;

namespace Umbraco.Optimizely.Connection;

/// <summary>The address of the package's dashboard in the back office.</summary>
internal static partial class DashboardAddress
{
    /// <summary>From the address of a request to the package's own API, which lies below the back office.</summary>
    public static string From(HttpRequest request)
    {
        string path = request.Path.Value ?? string.Empty;
        int end = path.IndexOf("/backoffice/optimizely/", StringComparison.OrdinalIgnoreCase);

        return request.PathBase.ToUriComponent() + new PathString(end > 0 ? path[..end] : "/umbraco").ToUriComponent() + Suffix;
    }
}
