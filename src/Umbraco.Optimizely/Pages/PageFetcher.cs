using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Pages;

/// <summary>
/// Fetches pages of the site as a visitor without cookies would. Give it addresses that the CMS gives its documents, and no others.
/// </summary>
internal sealed class PageFetcher(IHttpClientFactory clients, ILogger<PageFetcher> logger)
{
    public const string Client = "Umbraco.Optimizely.Pages";

    private const int MostRedirects = 3;
    private const int MostBytes = 1024 * 1024;

    public async Task<PageAnswer> FetchAsync(Uri page, CancellationToken cancellationToken)
    {
        try
        {
            Uri url = page;
            for (int redirect = 0; redirect <= MostRedirects; redirect++)
            {
                using HttpResponseMessage response = await clients.CreateClient(Client)
                    .GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
                if (Next(url, response) is { } next)
                {
                    if (!IsSameHost(page, next))
                    {
                        return Failed(page, Sentence.Fill(PagesSentences.RedirectsAway, next.Host));
                    }

                    url = next;
                    continue;
                }

                return response.IsSuccessStatusCode
                    ? new PageAnswer(page, await ReadAsync(response, cancellationToken), null) { OtherPage = IsSamePage(page, url) ? null : url }
                    : Failed(page, Sentence.Fill(PagesSentences.Answers, (int)response.StatusCode));
            }

            return Failed(page, PagesSentences.RedirectsTooOften);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException || IsTimeout(exception, cancellationToken))
        {
            PagesLog.NotFetched(logger, page, exception);
            return exception is OperationCanceledException ? Late(page) : Failed(page, PagesSentences.NotReachable);
        }
    }

    /// <summary>What is said of a page that nobody waits for any longer.</summary>
    public static PageAnswer Late(Uri page) => Failed(page, PagesSentences.NoAnswerInTime);

    private static bool IsTimeout(Exception exception, CancellationToken cancellationToken) =>
        exception is OperationCanceledException && !cancellationToken.IsCancellationRequested;

    private static PageAnswer Failed(Uri page, string why) => new(page, null, why);

    private static Uri? Next(Uri url, HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect && response.Headers.Location is { } location
            ? new Uri(url, location)
            : null;

    // The port may differ: from http to https it does.
    private static bool IsSameHost(Uri page, Uri next) =>
        (next.Scheme == Uri.UriSchemeHttp || next.Scheme == Uri.UriSchemeHttps)
        && string.Equals(page.Host, next.Host, StringComparison.OrdinalIgnoreCase);

    private static bool IsSamePage(Uri page, Uri answered) =>
        string.Equals(page.AbsolutePath.TrimEnd('/'), answered.AbsolutePath.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        byte[] buffer = new byte[MostBytes];
        int length = await stream.ReadAtLeastAsync(buffer, MostBytes, throwOnEndOfStream: false, cancellationToken);

        // What is looked for is ASCII in every encoding that pages come in.
        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
