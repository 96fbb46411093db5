using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Checklist;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Events;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Panel;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Experiments.Winner;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Experiments;

internal static class ExperimentsRegistration
{
    public static IUmbracoBuilder AddExperiments(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(new ApiJsonContext(ExperimentsJsonContext.Default));
        services.TryAddTransient<IDocumentReader, DocumentReader>();
        services.TryAddTransient<IHeadlineDocuments, HeadlineDocuments>();
        services.TryAddTransient<EditorAccess>();
        services.TryAddTransient<IReadiness, Readiness>();
        services.TryAddTransient<PanelService>();
        services.TryAddTransient<ExperimentModels>();
        services.TryAddTransient<ExperimentViews>();
        services.TryAddTransient<ExperimentNotifier>();
        AddCreation(services);
        AddActions(services);
        AddShared(services);
        services.AddChecklist();
        services.AddWinner();
        builder.AddFollowing();
        return builder;
    }

    private static void AddCreation(IServiceCollection services)
    {
        services.TryAddTransient<MetricChoice>();
        services.TryAddTransient<PageStep>();
        services.TryAddTransient<ClickEventStep>();
        services.TryAddTransient<ExperimentStep>();
        services.TryAddTransient<ExperimentBuilder>();
        services.TryAddTransient<ExperimentCleanup>();
        services.TryAddTransient<ExperimentRecordFactory>();
        services.TryAddTransient<ExperimentCreation>();
        services.TryAddTransient<CreateExperiment>();
    }

    private static void AddActions(IServiceCollection services)
    {
        services.TryAddTransient<ExperimentDesk>();
        services.TryAddTransient<ExperimentCalls>();
        services.TryAddTransient<ExperimentEdits>();
        services.TryAddTransient<ExperimentChanges>();
        services.TryAddTransient<UnfinishedExperiments>();
        services.TryAddTransient<RunExperiment>();
        services.TryAddTransient<EditExperiment>();
        services.TryAddTransient<ArchiveExperiment>();
        services.TryAddTransient<IExperimentService, ExperimentService>();
    }

    /// <summary>Caches and records: one for all requests, or panels would not share their calls.</summary>
    private static void AddShared(IServiceCollection services)
    {
        services.TryAddSingleton<IExperimentStore, ExperimentStore>();
        services.TryAddSingleton<ILiveExperiments, LiveExperiments>();
        services.TryAddSingleton<IProjectEvents, ProjectEvents>();
    }
}
