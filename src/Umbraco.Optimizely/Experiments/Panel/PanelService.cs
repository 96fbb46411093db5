using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Experiments.Panel;

/// <summary>Puts together what the panel of a document shows.</summary>
internal sealed class PanelService(
    IExperimentStore store,
    IReadiness readiness,
    ISelectedProject selected,
    IDocumentPermissions permissions,
    ExperimentViews views,
    ExperimentModels models)
{
    // The open one and a short history.
    private const int MostExperiments = 20;

    public async Task<PanelModel> ShowAsync(HeadlineDocument found, CancellationToken cancellationToken)
    {
        var document = found.Document;
        var problems = await readiness.CheckAsync(found, cancellationToken);
        var project = await selected.GetAsync(cancellationToken);
        var mayPublish = await permissions.CheckAsync(document.Key, DocumentAccess.Publish, document.Culture, cancellationToken)
            == DocumentAccessResult.Granted;
        var records = await store.ListAsync(document.Key, document.Culture, MostExperiments, cancellationToken);
        var experiments = new List<ExperimentModel>(records.Count);
        foreach (var record in records)
        {
            experiments.Add(await views.ShowAsync(record, cancellationToken));
        }

        experiments.AddRange(await LostAsync(document, cancellationToken));

        return new PanelModel(
            new PanelDocumentModel(
                document.Key.ToString("D"),
                document.Culture.Length == 0 ? null : document.Culture,
                document.Name,
                document.ContentTypeAlias,
                document.Url?.AbsoluteUri),
            new ReadinessModel(
                problems.Count == 0,
                problems.Select(p => new ReadinessProblemModel(p.Code, p.Title, p.Detail, p.Link)).ToArray()),
            document.Headline,
            new PermissionsModel(mayPublish, mayPublish),
            MetricTexts.All,
            TitleRules.MaxLength,
            experiments,
            project is null ? null : models.ProjectUrl(project.Id));
    }

    /// <summary>Open tests of this document in languages in which nobody can open a panel any more.</summary>
    private async Task<IReadOnlyList<ExperimentModel>> LostAsync(DocumentSnapshot document, CancellationToken cancellationToken)
    {
        var lost = new List<ExperimentModel>();
        foreach (var record in await store.ListOpenAsync(document.Key, cancellationToken))
        {
            if (record.Culture != document.Culture
                && await views.ShowAsync(record, cancellationToken) is { } model
                && model.Warnings.Any(w => StopWarnings.IsLost(w)))
            {
                lost.Add(model);
            }
        }

        return lost;
    }
}
