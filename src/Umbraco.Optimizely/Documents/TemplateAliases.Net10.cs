using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace Umbraco.Optimizely.Documents;

/// <summary>Names templates. The service is asked for when it is needed: not every host of the Core has one.</summary>
internal sealed class TemplateAliases(IServiceProvider services)
{
    public async Task<string?> FindAsync(int id)
        => services.GetService<ITemplateService>() is { } templates ? (await templates.GetAsync(id))?.Alias : null;
}
