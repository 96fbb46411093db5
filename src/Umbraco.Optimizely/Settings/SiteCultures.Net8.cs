using Umbraco.Cms.Core.Services;

namespace Umbraco.Optimizely.Settings;

/// <summary>Umbraco 13.</summary>
internal sealed class SiteCultures(ILocalizationService languages) : ISiteCultures
{
    public Task<IReadOnlyList<string>> GetAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>(
        [.. languages.GetAllLanguages().OrderByDescending(language => language.IsDefault).Select(language => language.IsoCode)]);
}
