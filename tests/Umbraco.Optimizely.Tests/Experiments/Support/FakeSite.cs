using System.Net;
using Umbraco.Optimizely.Documents;

namespace Umbraco.Optimizely.Tests.Experiments.Support;

/// <summary>The website around the document of a test. Until a test writes a page, none can be reached.</summary>
internal sealed class FakeSite : HttpMessageHandler, ISitePages
{
    private static readonly Uri Base = new("https://www.example.com/");

    /// <summary>Bodies by path.</summary>
    public Dictionary<string, string> Html { get; } = [];

    /// <summary>Every request that came, in order.</summary>
    public List<HttpRequestMessage> Requests { get; } = [];

    /// <summary>Answers what has no body; null for a page that cannot be reached.</summary>
    public Func<Uri, HttpResponseMessage?> Otherwise { get; set; } = _ => null;

    public void Reset()
    {
        Html.Clear();
        lock (Requests)
        {
            Requests.Clear();
        }

        Otherwise = _ => null;
    }

    public Task<IReadOnlyList<SitePage>> AroundAsync(DocumentSnapshot document, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<SitePage>>(document.Url is not { } own
            ? []
            :
            [
                new SitePage(own, SitePagePlace.Own, "article"),
                new SitePage(Base, SitePagePlace.List, "home"),
                new SitePage(new Uri(Base, "articles/"), SitePagePlace.List, "articleList"),
            ]);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (Requests)
        {
            Requests.Add(request);
        }

        var url = request.RequestUri!;
        return Html.TryGetValue(url.AbsolutePath, out var html)
            ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(html) })
            : Task.FromResult(Otherwise(url) ?? throw new HttpRequestException("No such host is known."));
    }
}
