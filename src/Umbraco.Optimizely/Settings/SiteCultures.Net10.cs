using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Umbraco.Optimizely.Settings;

/// <summary>Umbraco 17 and 18.</summary>
internal sealed class SiteCultures(ILanguageService languages) : ISiteCultures
{
    public async Task<IReadOnlyList<string>> GetAsync(CancellationToken cancellationToken)
    {
        IEnumerable<ILanguage> all = await languages.GetAllAsync();
        return [.. all.OrderByDescending(language => language.IsDefault).Select(language => language.IsoCode)];
    }
}
