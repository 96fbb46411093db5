using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Health.Pages;
using Umbraco.Optimizely.Hosting;
using Umbraco.Optimizely.Pages;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>Looks at the pages of a test's document as a visitor gets them, at most once a minute for each revision of the test.</summary>
internal sealed class PageSurveys(
    ISitePages pages, PageFetcher fetcher, IOptionsMonitor<OptimizelyOptions> options, IMemoryCache memory, TimeProvider time)
{
    /// <summary>How long what was found is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    /// <summary>How long all pages together may take: somebody waits.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <param name="record">The test.</param>
    /// <param name="document">Its document.</param>
    /// <param name="refresh">True to look now, whatever is kept.</param>
    /// <param name="cancellationToken">Ends the waiting; the look itself serves others too.</param>
    public async Task<PageSurvey> LookAsync(
        HeadlineExperiment record, DocumentSnapshot document, bool refresh, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var key = new Key(record.Id, record.Revision, CultureInfo.CurrentUICulture.Name);
        if (refresh || !memory.TryGetValue(key, out Kept? kept) || kept is null || now - kept.Since >= Lifetime || kept.Survey.IsFaulted)
        {
            kept = new Kept(LookAsync(record, document, now), now);
            memory.Set(key, kept, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Lifetime, Size = 1 });
        }

        return await kept.Survey.WaitAsync(cancellationToken);
    }

    private async Task<PageSurvey> LookAsync(HeadlineExperiment record, DocumentSnapshot document, DateTimeOffset now)
    {
        using var limit = new CancellationTokenSource(Limit, time);
        var current = options.CurrentValue;
        var judge = new SnippetJudge(record.ProjectId, current.Endpoints.Cdn, current.Snippet.Automatic);
        var found = await pages.AroundAsync(document, CancellationToken.None);
        return new PageSurvey(
            await Task.WhenAll(found.Select(async page =>
            {
                var answer = await FetchAsync(page.Url, limit.Token);
                var marks = answer.Html is { } html ? HeadlineMarkReader.Read(html, record.DocumentKey, record.Culture) : null;
                return new SurveyedPage(page, marks, answer.Failure, judge.Judge(answer));
            })),
            now);
    }

    private async Task<PageAnswer> FetchAsync(Uri page, CancellationToken limit)
    {
        try
        {
            var answer = await fetcher.FetchAsync(page, limit);
            return answer.OtherPage is { } other
                ? new PageAnswer(page, null, Sentence.Fill(ChecklistSentences.OtherPage, other.AbsoluteUri))
                : answer;
        }
        catch (OperationCanceledException)
        {
            return PageFetcher.Late(page);
        }
    }

    private sealed record Kept(Task<PageSurvey> Survey, DateTimeOffset Since);

    // What failed is told in the language of who asked.
    private readonly record struct Key(Guid Record, int Revision, string Language);
}
