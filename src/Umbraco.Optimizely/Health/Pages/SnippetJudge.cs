using System.Globalization;
using System.Text.RegularExpressions;
using Umbraco.Optimizely.Pages;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Health.Pages;

/// <summary>Says of one page whether the snippet of the chosen project is where it has to be.</summary>
internal sealed partial class SnippetJudge(long projectId, string cdn, bool automatic)
{
    // What shows or delays the page; whatever else stands in a head may come before the snippet.
    private static readonly string[] Early = ["script", "link", "style"];

    private readonly string _host = new Uri(cdn).Authority;

    public HealthFinding Judge(PageAnswer page)
    {
        string address = page.Url.AbsoluteUri;
        if (page.Html is null)
        {
            return new HealthFinding(HealthLevel.Warning, Sentence.Fill(HealthSentences.PageNotFetched, address), Sentence.Join(page.Failure, HealthSentences.LookYourself));
        }

        IReadOnlyList<HeadElement> head = PageHead.Read(page.Html);
        long[] snippets = [.. head.Select(element => Project(page.Url, element)).OfType<long>()];
        long[] others = [.. snippets.Where(id => id != projectId)];
        return (snippets.Length - others.Length, others.Length) switch
        {
            (0, 0) => new HealthFinding(
                HealthLevel.Error, Sentence.Fill(HealthSentences.SnippetMissing, address), automatic ? HealthSentences.MissingAutomatic : HealthSentences.MissingManual),
            (0, _) => new HealthFinding(
                HealthLevel.Error, Sentence.Fill(HealthSentences.SnippetOfOther, address, Join(others)), Sentence.Fill(HealthSentences.OtherAdvice, projectId)),
            ( > 0, > 0) => new HealthFinding(
                HealthLevel.Warning, Sentence.Fill(HealthSentences.SnippetAndOther, address, Join(others)), HealthSentences.TwiceAdvice),
            ( > 1, _) => new HealthFinding(HealthLevel.Warning, Sentence.Fill(HealthSentences.SnippetTwice, address), HealthSentences.TwiceAdvice),
            _ => Place(page.Url, head),
        };
    }

    private HealthFinding Place(Uri url, IReadOnlyList<HeadElement> head)
    {
        HeadElement? before = head.TakeWhile(element => Project(url, element) != projectId).FirstOrDefault(element => Early.Contains(element.Name));
        return before is null
            ? new HealthFinding(HealthLevel.Success, Sentence.Fill(HealthSentences.SnippetGood, url.AbsoluteUri))
            : new HealthFinding(
                HealthLevel.Warning,
                Sentence.Fill(HealthSentences.SnippetLate, url.AbsoluteUri, before.Source is { } source ? $"{before.Name} {source}" : before.Name),
                HealthSentences.LateAdvice);
    }

    /// <summary>The project whose snippet a script is; null for every other element.</summary>
    private long? Project(Uri page, HeadElement element) =>
        element.Source is { } source && Uri.TryCreate(page, source, out Uri? url)
            && string.Equals(url.Authority, _host, StringComparison.OrdinalIgnoreCase)
            && SnippetPath().Match(url.AbsolutePath) is { Success: true } match
            && long.TryParse(match.Groups["project"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out long id)
                ? id
                : null;

    private static string Join(IEnumerable<long> projects) =>
        string.Join(", ", projects.Distinct().Select(id => id.ToString(CultureInfo.InvariantCulture)));

    [GeneratedRegex("/js/(?<project>[0-9]{1,18})\\.js$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SnippetPath();
}
