using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Winner;

/// <summary>What an editor should know of a winner that is under way.</summary>
internal static class WinnerWarnings
{
    public static WarningModel Of(WinnerPlan plan)
        => new WarningModel(
            "winnerUnfinished",
            Sentence.Fill(plan.Stage == WinnerStage.Written ? WinnerSentences.WrittenTitle : WinnerSentences.PlannedTitle, plan.Headline),
            WinnerSentences.UnfinishedDetail)
        {
            IsPending = true,
            Actions = [WarningActions.Follow],
        }.When(plan.Asked);
}
