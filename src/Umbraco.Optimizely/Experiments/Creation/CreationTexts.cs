using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>Why a creation stopped, in the language of whoever looks.</summary>
internal static class CreationTexts
{
    public static (string Title, string Detail) Say(HeadlineExperiment record, IOptimizelyFailureTexts texts)
    {
        if (record.FailureStep is not { } step)
        {
            return (ExperimentSentences.Interrupted, ExperimentSentences.MadeSoFarKept);
        }

        if (record.Notes.CreationFailure is not { } failure)
        {
            return (NotTold(step), ExperimentSentences.NotToldAdvice);
        }

        var text = texts.Describe(new OptimizelyApiException(step, failure) { ProblemMessage = record.Notes.CreationProblem }, ExperimentSentences.MadeSoFarKept);
        return (text.Title, text.Detail);
    }

    /// <summary>Which of the things that a step makes Optimizely did not name.</summary>
    public static string NotTold(string step) => step switch
    {
        StepNames.Page => ExperimentSentences.PageNotTold,
        StepNames.Event => ExperimentSentences.EventNotTold,
        _ => ExperimentSentences.ExperimentNotTold,
    };
}
