using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Checklist.Checks;

/// <summary>Who takes part, as Optimizely has it: somebody may have changed it there.</summary>
internal sealed class TrafficCheck(IOptimizelyFailureTexts texts) : IStartCheck
{
    private const string Everyone = "everyone";

    public string Code => "traffic";

    public string Unknown => ChecklistSentences.TrafficUnknown;

    public Task<CheckFinding> RunAsync(CheckedTest test, CancellationToken cancellationToken) => Task.FromResult(Find(test));

    private CheckFinding Find(CheckedTest test)
    {
        if (test.Live.Value?.Experiment is not { } experiment)
        {
            return new CheckFinding(
                CheckLevel.Unknown, Unknown, test.Live.Failure is { } failure ? texts.Describe(failure, kept: "").Title : ExperimentSentences.Missing);
        }

        string[] problems = [.. Problems(experiment)];
        return problems.Length == 0
            ? new CheckFinding(CheckLevel.Passed, ChecklistSentences.TrafficGood)
            : new CheckFinding(CheckLevel.Warning, ChecklistSentences.TrafficLimited, Sentence.Join(problems));
    }

    private static IEnumerable<string> Problems(OptimizelyExperiment experiment)
    {
        if (experiment.AudienceConditions is { } audience && audience != Everyone)
        {
            yield return ChecklistSentences.Audience;
        }

        if (Percent(HeldBack(experiment)) is > 0 and var heldBack)
        {
            yield return Sentence.Fill(ChecklistSentences.HeldBack, heldBack);
        }

        var variations = (experiment.Variations ?? []).Where(v => v.Archived != true && v.Status != "archived").ToArray();
        var sum = variations.Sum(v => v.Weight ?? 0);
        if (variations.Length > 0 && sum != Weights.Total)
        {
            yield return Sentence.Fill(ChecklistSentences.WeightsWrong, Percent(sum));
        }
    }

    private static int HeldBack(OptimizelyExperiment experiment)
        => Math.Max(experiment.Holdback ?? 0, Weights.Total - (experiment.TrafficAllocation ?? Weights.Total));

    private static double Percent(int basisPoints) => basisPoints * 100.0 / Weights.Total;
}
