using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Settings;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Health.Pages;

/// <summary>Fetches the site's own home pages, as a visitor would, from the addresses the CMS gives them and from nowhere else.</summary>
internal sealed class HomePages(SiteUrls urls, IHttpClientFactory clients, ILogger<HomePages> logger)
{
    public const string Client = "Umbraco.Optimizely.HomePages";

    private const int MostHosts = 4;
    private const int MostRedirects = 3;
    private const int MostBytes = 1024 * 1024;

    /// <summary>One page for each host name of the site.</summary>
    public async Task<IReadOnlyList<PageAnswer>> FetchAsync(CancellationToken cancellationToken)
    {
        IEnumerable<Uri> homes = (await urls.GetAsync(cancellationToken))
            .Select(url => url.Url)
            .GroupBy(url => url.Authority, StringComparer.OrdinalIgnoreCase)
            .Select(host => host.MinBy(url => url.AbsolutePath.Length)!)
            .Take(MostHosts);
        return await Task.WhenAll(homes.Select(home => FetchAsync(home, cancellationToken)));
    }

    private async Task<PageAnswer> FetchAsync(Uri home, CancellationToken cancellationToken)
    {
        try
        {
            Uri url = home;
            for (int redirect = 0; redirect <= MostRedirects; redirect++)
            {
                using HttpResponseMessage response = await clients.CreateClient(Client)
                    .GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
                if (Next(url, response) is { } next)
                {
                    if (!IsSameHost(home, next))
                    {
                        return Failed(home, Sentence.Fill(HealthSentences.RedirectsAway, next.Host));
                    }

                    url = next;
                    continue;
                }

                return response.IsSuccessStatusCode
                    ? new PageAnswer(home, await ReadAsync(response, cancellationToken), null)
                    : Failed(home, Sentence.Fill(HealthSentences.Answers, (int)response.StatusCode));
            }

            return Failed(home, HealthSentences.RedirectsTooOften);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException || IsTimeout(exception, cancellationToken))
        {
            HealthLog.PageFailed(logger, home, exception);
            return Failed(home, exception is OperationCanceledException ? HealthSentences.NoAnswerInTime : HealthSentences.NotReachable);
        }
    }

    private static bool IsTimeout(Exception exception, CancellationToken cancellationToken) =>
        exception is OperationCanceledException && !cancellationToken.IsCancellationRequested;

    private static PageAnswer Failed(Uri home, string why) => new(home, null, why);

    private static Uri? Next(Uri url, HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect && response.Headers.Location is { } location
            ? new Uri(url, location)
            : null;

    // The port may differ: from http to https it does.
    private static bool IsSameHost(Uri home, Uri next) =>
        (next.Scheme == Uri.UriSchemeHttp || next.Scheme == Uri.UriSchemeHttps)
        && string.Equals(home.Host, next.Host, StringComparison.OrdinalIgnoreCase);

    private static async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        byte[] buffer = new byte[MostBytes];
        int length = await stream.ReadAtLeastAsync(buffer, MostBytes, throwOnEndOfStream: false, cancellationToken);

        // What is looked for is ASCII in every encoding that pages come in.
        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
