using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Code;

/// <summary>What is sent to Optimizely, made from the record alone, so that every repeat sends the same.</summary>
internal static class ExperimentBodies
{
    private const string Original = "Original";

    /// <summary>The page that is active where the headline is.</summary>
    public static PageCreate Page(HeadlineExperiment record) => new()
    {
        ProjectId = record.ProjectId,
        Name = record.Name,
        EditUrl = record.DocumentUrl,
        Key = ExperimentNames.PageKey(record.Id),
        Conditions = record.Conditions,
        ActivationType = PageActivationType.Callback,
        ActivationCode = ActivationCode.For(record.DocumentKey, record.Culture),
        Category = "other",
    };

    /// <summary>The page whose view counts as opening the document.</summary>
    public static PageCreate OpenedPage(HeadlineExperiment record) => new()
    {
        ProjectId = record.ProjectId,
        Name = $"{record.Name}, opened",
        EditUrl = record.DocumentUrl,
        Key = ExperimentNames.OpenedPageKey(record.Id),
        Conditions = PageConditions.Document(record.Urls),
        ActivationType = PageActivationType.Immediate,
        Category = "other",
    };

    /// <summary>Where the page is after the document was moved.</summary>
    public static PageUpdate PageAddress(HeadlineExperiment record) => new()
    {
        EditUrl = record.DocumentUrl,
        Conditions = record.Conditions,
    };

    /// <summary>Which views count after the document was moved: those of every address it has had.</summary>
    public static PageUpdate OpenedPageAddress(HeadlineExperiment record) => new()
    {
        EditUrl = record.DocumentUrl,
        Conditions = PageConditions.Document(record.Urls),
    };

    /// <summary>The click on any place of the headline.</summary>
    public static ClickEventCreate ClickEvent(HeadlineExperiment record) => new()
    {
        Name = $"{record.Name}, clicks",
        Key = ExperimentNames.ClickEventKey(record.Id),
        Config = new ClickEventConfig { Selector = HeadlineSelector.For(record.DocumentKey, record.Culture) },
        Category = "other",
    };

    public static ExperimentCreate Experiment(HeadlineExperiment record) => new()
    {
        ProjectId = record.ProjectId,
        Name = record.Name,
        Description = ExperimentNames.Description(record.Id, record.DocumentKey),
        AudienceConditions = "everyone",
        Holdback = 0,
        PageIds = [PageId(record)],
        Metrics = Metrics(record),
        Variations = Variations(record),
    };

    /// <summary>Everything an edit may change; variations that exist carry their id, which keeps them.</summary>
    public static ExperimentUpdate Update(HeadlineExperiment record) => new()
    {
        Metrics = Metrics(record),
        Variations = Variations(record),
    };

    public static IReadOnlyList<ExperimentMetric> Metrics(HeadlineExperiment record) =>
    [
        new()
        {
            Aggregator = "unique",
            EventId = record.MetricEventId ?? throw new InvalidOperationException("The metric's event is not known yet."),
            Scope = "visitor",
            WinningDirection = "increasing",
        },
    ];

    /// <summary>The name of a variation at Optimizely.</summary>
    public static string VariationName(HeadlineVariation variation, int index)
        => variation.IsOriginal ? Original : ExperimentNames.Variation(index, variation.Title);

    private static ExperimentVariation[] Variations(HeadlineExperiment record)
        => record.Variations.Select((variation, index) => Variation(variation, index, PageId(record))).ToArray();

    private static ExperimentVariation Variation(HeadlineVariation variation, int index, long pageId) => new()
    {
        VariationId = variation.VariationId,
        Name = VariationName(variation, index),
        Weight = variation.Weight,
        Status = "active",
        Actions = [new VariationAction { PageId = pageId, Changes = Changes(variation) }],
    };

    private static ExperimentChange[] Changes(HeadlineVariation variation) => variation.Code is null
        ? []
        :
        [
            new ExperimentChange
            {
                Type = ExperimentChangeType.CustomCode,
                Value = variation.Code,
                Async = false,
                Dependencies = [],
            },
        ];

    private static long PageId(HeadlineExperiment record)
        => record.PageId ?? throw new InvalidOperationException("The page is not known yet.");
}
