using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Results;

internal static class ResultsRegistration
{
    public static IUmbracoBuilder AddResults(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton(new ApiJsonContext(ResultsJsonContext.Default));
        builder.Services.TryAddSingleton<IResultsService, ResultsService>();
        return builder;
    }
}
