using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Results.Judgement;
using Umbraco.Optimizely.Results.Timeseries;

namespace Umbraco.Optimizely.Results;

internal static class ResultsRegistration
{
    public static IUmbracoBuilder AddResults(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton(new ApiJsonContext(ResultsJsonContext.Default));
        builder.Services.TryAddSingleton<ResultsSource>();
        builder.Services.TryAddSingleton<RatioJudge>();
        builder.Services.TryAddSingleton<ResultsJudge>();
        builder.Services.TryAddSingleton<IResultsService, ResultsService>();
        builder.Services.TryAddSingleton<ITimeseriesService, TimeseriesService>();
        return builder;
    }
}
