using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Umbraco.Optimizely.Snippet;

/// <summary>Umbraco 13: the site may have moved its back office.</summary>
internal static class BackOfficePathSource
{
    public static BackOfficePath Create(IServiceProvider services)
    {
        string path = services.GetRequiredService<IOptions<GlobalSettings>>().Value.UmbracoPath.TrimStart('~').Trim('/');
        return new BackOfficePath("/" + (path.Length > 0 ? path : "umbraco"));
    }
}
