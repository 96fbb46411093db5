using System.Net;
using Umbraco.Optimizely.Api.Tests.Support;

namespace Umbraco.Optimizely.Api.Tests.Http;

public sealed class SecretsTests
{
    private const string Secret = "client-secret-77aa";
    private const string Code = "2:code-55bb";
    private const string Refresh = "2:refresh-33cc";

    private static readonly string[] Secrets = [ApiHost.Token, ApiHost.NewToken, Secret, Code, Refresh, Uri.EscapeDataString(Code), Uri.EscapeDataString(Refresh)];

    public static TheoryData<string> Failures => ["echo 400", "echo 401", "echo 500", "malformed", "drop", "bad header", "too large", "timeout"];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Failure_OfAnyKind_TellsNoSecret(string kind)
    {
        using var host = new ApiHost(new FakeTokens(ApiHost.Token, ApiHost.NewToken), options => options.MaxResponseBytes = 2000);
        host.Fake.Then((request, _) => Fail(kind, request));

        var exceptions = new List<OptimizelyApiException>
        {
            await FailsAsync(() => host.Client.Projects.ListAllAsync(TestContext.Current.CancellationToken)),
            await FailsAsync(() => host.Client.Projects.GetAsync(1, TestContext.Current.CancellationToken)),
            await FailsAsync(() => host.Client.Results.GetAsync(1, null, TestContext.Current.CancellationToken)),
            await FailsAsync(() => host.Client.Pages.CreateAsync(new() { ProjectId = 1, Name = "n", EditUrl = "e" }, TestContext.Current.CancellationToken)),
            await FailsAsync(() => host.Clients.Create(ApiHost.Token).Account.MeAsync(TestContext.Current.CancellationToken)),
            await FailsAsync(() => host.OAuth.ExchangeCodeAsync(new("id", Secret, Code, new Uri("https://site.example/back")), TestContext.Current.CancellationToken)),
            await FailsAsync(() => host.OAuth.RefreshAsync(new("id", Secret, Refresh), TestContext.Current.CancellationToken)),
        };

        var texts = exceptions.Select(exception => exception.ToString()).Concat(host.Log.All).ToList();
        Assert.NotEmpty(host.Log.All);
        Assert.All(texts, text => Assert.All(Secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase)));
        Assert.All(exceptions, exception => Assert.DoesNotContain("Refit", exception.InnerException?.GetType().FullName ?? "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Success_LogsNoSecret()
    {
        using var host = new ApiHost();
        host.Fake.ThenExample("oauth-token-response");

        var token = await host.OAuth.RefreshAsync(new("id", Secret, Refresh), TestContext.Current.CancellationToken);

        Assert.NotEmpty(host.Log.All);
        Assert.All(host.Log.All, line => Assert.All([Secret, Refresh, token.AccessToken, token.RefreshToken!], secret => Assert.DoesNotContain(secret, line, StringComparison.Ordinal)));
    }

    [Fact]
    public void TextOfRequestsAndTokens_HoldsNoSecret()
    {
        object[] records =
        [
            new OAuthCodeRequest("id", Secret, Code, new Uri("https://site.example/back")),
            new OAuthRefreshRequest("id", Secret, Refresh),
            new OAuthToken { AccessToken = ApiHost.Token, RefreshToken = Refresh },
        ];

        Assert.All(records, record => Assert.All(Secrets, secret => Assert.DoesNotContain(secret, record.ToString(), StringComparison.Ordinal)));
    }

    private static Task<OptimizelyApiException> FailsAsync(Func<Task> call) => Assert.ThrowsAsync<OptimizelyApiException>(call);

    private static Task<HttpResponseMessage> Fail(string kind, HttpRequestMessage request)
    {
        var echo = $$"""{"message":"{{request.RequestUri}} {{request.RequestUri!.OriginalString}} {{request.Headers.Authorization}}"}""";
        return kind switch
        {
            "echo 400" => Answer(400, echo),
            "echo 401" => Answer(401, echo),
            "echo 500" => Answer(500, echo),
            "malformed" => Answer(200, echo + "{"),
            "drop" => Task.FromException<HttpResponseMessage>(new HttpRequestException("dropped")),
            "bad header" => Task.FromException<HttpResponseMessage>(new IOException("reset", new InvalidOperationException("inner"))),
            "too large" => Answer(200, new string('x', 3000)),
            _ => Task.FromException<HttpResponseMessage>(new TaskCanceledException("slow")),
        };
    }

    private static Task<HttpResponseMessage> Answer(int status, string body) =>
        Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body) });
}
