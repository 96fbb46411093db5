using System.Net;
using Umbraco.Optimizely.Api.Tests.Support;

namespace Umbraco.Optimizely.Api.Tests.OAuth;

public sealed class OAuthClientTests
{
    private static readonly OAuthCodeRequest Exchange = new("5352110138", "se cret", "2:co/de+", new Uri("https://site.example/back?a=b"));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void AuthorizeUrl_HoldsWhatIsDocumented()
    {
        using var host = new ApiHost();

        var url = host.OAuth.BuildAuthorizeUrl(new("5352110138", new Uri("https://site.example/back?a=b"), "st&te", "7"));

        Assert.Equal(
            "https://app.optimizely.com/oauth2/authorize?client_id=5352110138&redirect_uri=https%3A%2F%2Fsite.example%2Fback%3Fa%3Db&response_type=code&scopes=all&state=st%26te&account_id=7",
            url.AbsoluteUri);
    }

    [Fact]
    public void AuthorizeUrl_WithoutAccount_LeavesItOut()
    {
        using var host = new ApiHost(configure: options => options.AuthorizeUrl = new Uri("http://127.0.0.1:5081/oauth2/authorize?x=1"));

        var url = host.OAuth.BuildAuthorizeUrl(new("1", new Uri("https://site.example/back"), "s"));

        Assert.StartsWith("http://127.0.0.1:5081/oauth2/authorize?x=1&client_id=1&", url.AbsoluteUri, StringComparison.Ordinal);
        Assert.DoesNotContain("account_id", url.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exchange_ByDefault_SendsTheQueryString()
    {
        using var host = new ApiHost();
        host.Fake.ThenExample("oauth-token-response");

        var token = await host.OAuth.ExchangeCodeAsync(Exchange, Ct);

        Assert.Equal("abcdefghijklmnopqrstuvwxyz", token.AccessToken);
        Assert.Equal("1234567890abcdefghijklmnopqrstuvwxyz", token.RefreshToken);
        Assert.Equal(7200, token.ExpiresIn);
        var request = host.Fake.Request;
        Assert.Equal("POST", request.Method);
        Assert.Equal("https://app.optimizely.com/oauth2/token", request.Uri.GetLeftPart(UriPartial.Path));
        Assert.Equal(Expected, Parameters(request.Uri.Query));
        Assert.True(string.IsNullOrEmpty(request.Body));
        Assert.Null(request.Authorization);
    }

    [Fact]
    public async Task Exchange_WithTheSwitch_SendsAForm()
    {
        using var host = new ApiHost(configure: options => options.OAuthParametersInBody = true);
        host.Fake.ThenExample("oauth-token-response");

        await host.OAuth.ExchangeCodeAsync(Exchange, Ct);

        var request = host.Fake.Request;
        Assert.Equal("https://app.optimizely.com/oauth2/token", request.Uri.AbsoluteUri);
        Assert.Equal("application/x-www-form-urlencoded", request.ContentType);
        Assert.Equal(Expected, Parameters(request.Body!));
    }

    [Fact]
    public async Task Refresh_WithoutANewRefreshToken_SaysSo()
    {
        using var host = new ApiHost();
        host.Fake.ThenExample("oauth-refresh-response");

        var token = await host.OAuth.RefreshAsync(new("1", "s", "2:r"), Ct);

        Assert.NotEmpty(token.AccessToken);
        Assert.Null(token.RefreshToken);
        Assert.Equal(
            ["client_id=1", "client_secret=s", "grant_type=refresh_token", "refresh_token=2:r"],
            Parameters(host.Fake.Request.Uri.Query));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, OptimizelyFailure.BadRequest)]
    [InlineData(HttpStatusCode.Forbidden, OptimizelyFailure.Forbidden)]
    [InlineData(HttpStatusCode.TooManyRequests, OptimizelyFailure.RateLimited)]
    [InlineData(HttpStatusCode.ServiceUnavailable, OptimizelyFailure.ServerError)]
    public async Task Refresh_Refused_IsReportedOnceWithoutItsWords(HttpStatusCode status, OptimizelyFailure failure)
    {
        using var host = new ApiHost();
        host.Fake.Then(status, """{"code":"x","message":"refresh_token=2:r"}""");

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.OAuth.RefreshAsync(new("1", "s", "2:r"), Ct));

        Assert.Equal(failure, exception.Failure);
        Assert.Equal("oauth.refresh", exception.Operation);
        Assert.Null(exception.ProblemMessage);
        Assert.Single(host.Fake.Requests);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"access_token":null}""")]
    [InlineData("""{"access_token":""}""")]
    [InlineData("<html>")]
    public async Task Exchange_WithoutATokenInTheAnswer_IsMalformed(string body)
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.OK, body);

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.OAuth.ExchangeCodeAsync(Exchange, Ct));

        Assert.Equal(OptimizelyFailure.Malformed, exception.Failure);
        Assert.Equal("oauth.exchange", exception.Operation);
    }

    private static string[] Expected =>
    [
        "client_id=5352110138",
        "client_secret=se cret",
        "code=2:co/de+",
        "grant_type=authorization_code",
        "redirect_uri=https://site.example/back?a=b",
    ];

    private static IEnumerable<string> Parameters(string query)
    {
        var values = System.Web.HttpUtility.ParseQueryString(query);
        return values.AllKeys.Order(StringComparer.Ordinal).Select(key => $"{key}={values[key]}");
    }
}
