using System.Globalization;
using Umbraco.Cms.Core.Models;

namespace TestSite.Host.Content;

/// <summary>The languages of the site; the first one is the default and lives at the root of the addresses.</summary>
internal sealed class SiteLanguages(DemoPackage package)
{
    public IReadOnlyList<ILanguage> All { get; } = [.. package.Languages.Select((l, index) => (ILanguage)new Language(l.IsoCode, l.Name)
    {
        Id = l.Id,
        IsDefault = index == 0,
        IsMandatory = false,
    })];

    public ILanguage Default => All[0];

    public ILanguage? Find(string? isoCode) =>
        All.FirstOrDefault(l => string.Equals(l.IsoCode, isoCode, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the addresses of a language begin with: <c>/</c> or <c>/da/</c>.</summary>
    public string UrlPrefix(string isoCode) => Find(isoCode)?.IsDefault != false
        ? "/"
        : $"/{CultureInfo.GetCultureInfo(isoCode).TwoLetterISOLanguageName}/";
}
