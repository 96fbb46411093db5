using Microsoft.AspNetCore.Http;

namespace Umbraco.Optimizely.Snippet;

/// <summary>Where the site's back office is, relative to the application.</summary>
internal sealed class BackOfficePath(PathString path)
{
    public bool Contains(PathString request) => request.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase);
}
