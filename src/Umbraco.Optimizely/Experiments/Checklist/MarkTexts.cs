using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>Where a headline is marked, in words.</summary>
internal static class MarkTexts
{
    public static string Places(PageSurvey survey)
        => Sentence.Fill(ChecklistSentences.MarkPlaces, survey.OnOwnPage, survey.InLists, survey.InNavigation);

    /// <summary>Which templates to change and how, for a test that shows nothing.</summary>
    public static string Advice(PageSurvey survey)
    {
        var own = survey.Own?.Page.Template ?? "";
        var lists = survey.Pages.Where(p => p.Page.Place == SitePagePlace.List).Select(p => p.Page.Template).Distinct().ToArray();
        return Sentence.Join(
            Sentence.Fill(ChecklistSentences.MarkAdvice, own),
            lists.Length == 0 ? null : Sentence.Fill(ChecklistSentences.MarkAdviceLists, string.Join(", ", lists)),
            ChecklistSentences.MarkByScript,
            LookedAt(survey),
            NotFetched(survey));
    }

    public static string NotFetched(PageSurvey survey)
        => Sentence.Join(survey.NotFetched.Select(p => Sentence.Fill(ChecklistSentences.NotLookedAt, p.Page.Url.AbsoluteUri, p.Failure)));

    private static string LookedAt(PageSurvey survey)
        => Sentence.Fill(
            ChecklistSentences.LookedAt,
            string.Join(", ", survey.Pages.Where(p => p.Marks is not null).Select(p => p.Page.Url.AbsoluteUri)));
}
