using Microsoft.AspNetCore.Hosting;
using UmbracoHosting = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace TestSite.Host.Composition;

/// <summary>Paths of the site as Core asks for them.</summary>
internal sealed class SiteHostingEnvironment(IWebHostEnvironment web, SiteFolders folders) : UmbracoHosting
{
    public string SiteName => "TestSite";

    public string ApplicationId => "TestSite";

    public string ApplicationPhysicalPath => web.ContentRootPath;

    public string LocalTempPath => folders.Temp;

    public string ApplicationVirtualPath => "/";

    public bool IsDebugMode => true;

    public bool IsHosted => true;

    public Uri ApplicationMainUrl { get; private set; } = new("http://localhost/");

    public string MapPathWebRoot(string path) => Map(web.WebRootPath, path);

    public string MapPathContentRoot(string path) => Map(web.ContentRootPath, path);

    public string ToAbsolute(string virtualPath) => "/" + virtualPath.TrimStart('~', '/');

    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl)
    {
        if (currentApplicationUrl is not null)
        {
            ApplicationMainUrl = currentApplicationUrl;
        }
    }

    private static string Map(string root, string path) =>
        Path.Combine(root, path.TrimStart('~', '/').Replace('/', Path.DirectorySeparatorChar));
}
