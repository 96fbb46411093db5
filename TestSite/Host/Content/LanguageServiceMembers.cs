using Umbraco.Cms.Core.Models;

namespace TestSite.Host.Content;

/// <summary>What the site's language services of both versions can do.</summary>
internal sealed class LanguageServiceMembers(SiteLanguages languages)
{
    public IEnumerable<ILanguage> GetAllLanguages() => languages.All;

    public ILanguage? GetLanguageByIsoCode(string? isoCode) => languages.Find(isoCode);

    public ILanguage? GetLanguageById(int id) => languages.All.FirstOrDefault(l => l.Id == id);

    public string GetDefaultLanguageIsoCode() => languages.Default.IsoCode;

    public int? GetDefaultLanguageId() => languages.Default.Id;

    public int? GetLanguageIdByIsoCode(string isoCode) => languages.Find(isoCode)?.Id;

    public string? GetLanguageIsoCodeById(int id) => GetLanguageById(id)?.IsoCode;

    public Task<IEnumerable<ILanguage>> GetAllAsync() => Task.FromResult(GetAllLanguages());

    public Task<ILanguage?> GetAsync(string isoCode) => Task.FromResult(languages.Find(isoCode));

    public Task<ILanguage?> GetDefaultLanguageAsync() => Task.FromResult<ILanguage?>(languages.Default);

    public Task<string> GetDefaultIsoCodeAsync() => Task.FromResult(languages.Default.IsoCode);

    public Task<string[]> GetIsoCodesByIdsAsync(ICollection<int> ids) =>
        Task.FromResult(languages.All.Where(l => ids.Contains(l.Id)).Select(l => l.IsoCode).ToArray());
}
