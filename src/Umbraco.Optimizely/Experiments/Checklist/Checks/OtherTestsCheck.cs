using System.Globalization;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Checklist.Checks;

/// <summary>
/// Whether another running experiment of the project changes the same headline. Here there is never a second open test of a document
/// and culture: the database sees to that. Those of its other languages are other headlines.
/// </summary>
internal sealed class OtherTestsCheck(ProjectExperiments experiments, IExperimentStore store) : IStartCheck
{
    public string Code => "otherTests";

    public string Unknown => ChecklistSentences.OthersUnknown;

    public async Task<CheckFinding> RunAsync(CheckedTest test, CancellationToken cancellationToken)
    {
        var record = test.Record;
        var ours = (await store.ListOpenAsync(record.DocumentKey, cancellationToken)).Select(r => r.ExperimentId).ToHashSet();
        var others = (await experiments.ListAsync(record.ProjectId, cancellationToken))
            .Where(e => e.Status == ExperimentStatus.Running && !ours.Contains(e.Id) && Concerns(e, record))
            .Select(e => string.IsNullOrWhiteSpace(e.Name) ? (e.Id ?? 0).ToString(CultureInfo.InvariantCulture) : e.Name)
            .ToArray();
        return others.Length == 0
            ? new CheckFinding(CheckLevel.Passed, ChecklistSentences.NoOthers)
            : new CheckFinding(
                CheckLevel.Warning, ChecklistSentences.Others, Sentence.Fill(ChecklistSentences.OthersDetail, string.Join(", ", others)));
    }

    /// <summary>It runs on the same page of Optimizely, or what it does names the document.</summary>
    private static bool Concerns(OptimizelyExperiment experiment, HeadlineExperiment record)
    {
        var key = record.DocumentKey.ToString("D");
        return (record.PageId is { } page && experiment.PageIds?.Contains(page) == true)
            || Changes(experiment).Any(c => Names(c.Value, key) || Names(c.Selector, key));
    }

    private static IEnumerable<ExperimentChange> Changes(OptimizelyExperiment experiment)
        => (experiment.Variations ?? [])
            .SelectMany(v => v.Actions ?? [])
            .SelectMany(a => a.Changes ?? [])
            .Concat(experiment.Changes ?? []);

    private static bool Names(string? text, string key) => text?.Contains(key, StringComparison.OrdinalIgnoreCase) == true;
}
