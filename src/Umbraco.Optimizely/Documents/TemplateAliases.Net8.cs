using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace Umbraco.Optimizely.Documents;

/// <summary>Names templates. The service is asked for when it is needed: not every host of the Core has one.</summary>
internal sealed class TemplateAliases(IServiceProvider services)
{
    public Task<string?> FindAsync(int id) => Task.FromResult(services.GetService<IFileService>()?.GetTemplate(id)?.Alias);
}
