using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Services;

namespace TestSite.Host.Composition;

/// <summary>Server texts from the <c>lang</c> folders of packages, read by Core's own service.</summary>
internal static class LanguageFiles
{
    public static ILocalizedTextService From(IServiceProvider services)
    {
        var web = services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider;
        var folder = Directory.CreateDirectory(services.GetRequiredService<SiteFolders>().Temp);
        var sources = new LocalizedTextServiceFileSources(
            services.GetRequiredService<ILogger<LocalizedTextServiceFileSources>>(),
            services.GetRequiredService<AppCaches>(),
            folder,
            [.. Find(web, "/App_Plugins", inLanguageFolder: false).Select(file => new LocalizedTextServiceSupplementaryFileSource(file, false))],
            web.GetDirectoryContents("/umbraco/config/lang"));
        return new LocalizedTextService(new Lazy<LocalizedTextServiceFileSources>(sources), services.GetRequiredService<ILogger<LocalizedTextService>>());
    }

    private static IEnumerable<IFileInfo> Find(IFileProvider files, string folder, bool inLanguageFolder)
    {
        foreach (var entry in files.GetDirectoryContents(folder))
        {
            if (entry.IsDirectory)
            {
                var isLanguages = string.Equals(entry.Name, "lang", StringComparison.OrdinalIgnoreCase);
                foreach (var file in Find(files, $"{folder}/{entry.Name}", isLanguages))
                {
                    yield return file;
                }
            }
            else if (inLanguageFolder && Path.GetExtension(entry.Name) == ".xml")
            {
                yield return entry;
            }
        }
    }
}
