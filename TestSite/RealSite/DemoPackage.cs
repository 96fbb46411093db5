using System.Globalization;
using System.Xml.Linq;
using Microsoft.Extensions.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace DemoSite;

/// <summary>package.xml, with the site's templates in it.</summary>
internal sealed class DemoPackage(IPackagingService packaging, IContentService contents, IHostEnvironment environment)
{
    private static readonly XDocument Source = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "package.xml"));

    private static Guid HomeKey => (Guid)Source.Descendants("DocumentSet").Elements().First().Attribute("key")!;

    /// <summary>Which language has which address; the first one is at the root.</summary>
    public static IReadOnlyDictionary<string, string> Addresses => Source.Descendants("Language")
        .Select(language => (string)language.Attribute("CultureAlias")!)
        .Select((culture, index) => (culture, address: index == 0 ? "/" : "/" + CultureInfo.GetCultureInfo(culture).TwoLetterISOLanguageName))
        .ToDictionary(pair => pair.culture, pair => pair.address);

    public bool IsImported => contents.GetById(HomeKey) is not null;

    /// <summary>Imports languages, templates, document types and documents. The documents are saved, not published.</summary>
    public IContent Import()
    {
        var package = new XDocument(Source);
        foreach (XElement template in package.Descendants("Template").Where(template => template.Element("Design") is not null))
        {
            // Umbraco writes what stands here over the file of the template.
            string file = Path.Combine(environment.ContentRootPath, "Views", template.Element("Alias")!.Value + ".cshtml");
            template.Element("Design")!.ReplaceAll(new XCData(System.IO.File.ReadAllText(file)));
        }

        packaging.InstallCompiledPackageData(package);

        return contents.GetById(HomeKey) ?? throw new InvalidOperationException("The import of package.xml made no home page.");
    }
}
