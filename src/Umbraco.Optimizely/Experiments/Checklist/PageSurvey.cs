using Umbraco.Optimizely.Documents;

namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>What the pages on which a headline may be shown look like to a visitor.</summary>
/// <param name="Pages">The document's own page first; none when it has no address.</param>
/// <param name="At">When they were looked at.</param>
internal sealed record PageSurvey(IReadOnlyList<SurveyedPage> Pages, DateTimeOffset At)
{
    public SurveyedPage? Own => Pages.FirstOrDefault(p => p.Page.Place == SitePagePlace.Own);

    public IEnumerable<SurveyedPage> NotFetched => Pages.Where(p => p.Marks is null);

    public int Marks => Fetched.Sum(m => m.Total);

    public int Linked => Fetched.Sum(m => m.Linked);

    /// <summary>The navigation is the same on every page, so it counts once.</summary>
    public int InNavigation => Fetched.Select(m => m.InNavigation).DefaultIfEmpty().Max();

    public int OnOwnPage => Outside(SitePagePlace.Own);

    public int InLists => Outside(SitePagePlace.List);

    /// <summary>
    /// True when a visitor would see nothing of the test: its page was looked at, and neither that nor any other that could be fetched
    /// marks the headline.
    /// </summary>
    public bool ShowsNothing => Own?.Marks is not null && Marks == 0;

    private IEnumerable<HeadlineMarks> Fetched => Pages.Select(p => p.Marks).OfType<HeadlineMarks>();

    private int Outside(SitePagePlace place)
        => Pages.Where(p => p.Page.Place == place).Sum(p => p.Marks is { } marks ? marks.Total - marks.InNavigation : 0);
}
