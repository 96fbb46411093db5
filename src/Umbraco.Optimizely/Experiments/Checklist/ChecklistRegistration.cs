using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Checklist.Checks;
using Umbraco.Optimizely.Experiments.Checklist.Duration;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Pages;

namespace Umbraco.Optimizely.Experiments.Checklist;

internal static class ChecklistRegistration
{
    public static void AddChecklist(this IServiceCollection services)
    {
        services.AddPages();
        services.AddSingleton(new ApiJsonContext(ChecklistJsonContext.Default));
        services.TryAddTransient<TemplateAliases>();
        services.TryAddTransient<ISitePages, SitePages>();
        services.TryAddTransient<PageSurveys>();
        services.TryAddSingleton<ProjectExperiments>();
        services.TryAddTransient<StartGuard>();
        services.TryAddTransient<StartChecklist>();
        services.TryAddSingleton<ProjectConfidence>();
        services.TryAddTransient<KnownTraffic>();
        services.TryAddTransient<DurationEstimate>();

        // The order in which they are read.
        services.AddTransient<IStartCheck, PublishedCheck>();
        services.AddTransient<IStartCheck, SnippetCheck>();
        services.AddTransient<IStartCheck, MarkCheck>();
        services.AddTransient<IStartCheck, MetricCheck>();
        services.AddTransient<IStartCheck, OtherTestsCheck>();
        services.AddTransient<IStartCheck, TrafficCheck>();
        services.AddTransient<IStartCheck, ConsentCheck>();
    }
}
