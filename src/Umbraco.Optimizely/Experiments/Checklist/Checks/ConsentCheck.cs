namespace Umbraco.Optimizely.Experiments.Checklist.Checks;

/// <summary>What the visitors' consent means for the test: as yet nothing, which an editor should know.</summary>
internal sealed class ConsentCheck : IStartCheck
{
    private const string Documentation = "https://github.com/umbraco-optimizely/Umbraco.Optimizely/blob/main/docs/editors.md#consent";

    public string Code => "consent";

    public string Unknown => ChecklistSentences.Consent;

    public Task<CheckFinding> RunAsync(CheckedTest test, CancellationToken cancellationToken)
        => Task.FromResult(new CheckFinding(CheckLevel.Info, ChecklistSentences.Consent, ChecklistSentences.ConsentDetail) { Link = Documentation });
}
