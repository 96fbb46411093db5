using System.Net;
using Umbraco.Optimizely.Api.Tests.Support;

namespace Umbraco.Optimizely.Api.Tests.Http;

public sealed class AuthTests
{
    private static readonly PageCreate Page = new() { ProjectId = 1, Name = "n", EditUrl = "https://a.example/" };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task RefusedCreate_IsRepeatedOnceWithAnotherToken(HttpStatusCode status)
    {
        var tokens = new FakeTokens(ApiHost.Token, ApiHost.NewToken);
        using var host = new ApiHost(tokens);
        host.Fake.Then(status).ThenExample("page", HttpStatusCode.Created);

        var page = await host.Client.Pages.CreateAsync(Page, Ct);

        Assert.Equal(5993613683850001, page.Id);
        Assert.Equal([ApiHost.Token], tokens.Rejected);
        Assert.Equal(["Bearer " + ApiHost.Token, "Bearer " + ApiHost.NewToken], host.Fake.Requests.Select(request => request.Authorization));
        Assert.Equal(host.Fake.Requests[0].Body, host.Fake.Requests[1].Body);
        Assert.Contains("a.example", host.Fake.Requests[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusedTwice_RenewsOnlyOnce()
    {
        var tokens = new FakeTokens(ApiHost.Token, ApiHost.NewToken);
        using var host = new ApiHost(tokens);
        host.Fake.Then(HttpStatusCode.Unauthorized);

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Client.Projects.GetAsync(1, Ct));

        Assert.Equal(OptimizelyFailure.Unauthorized, exception.Failure);
        Assert.Single(tokens.Rejected);
        Assert.Equal(2, host.Fake.Requests.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(ApiHost.Token)]
    [InlineData("broken\r\ntoken")]
    public async Task WithoutAnotherToken_TheRefusalStands(string? renewed)
    {
        using var host = new ApiHost(new FakeTokens(ApiHost.Token, renewed));
        host.Fake.Then(HttpStatusCode.Forbidden, """{"message":"no role"}""");

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Client.Projects.GetAsync(1, Ct));

        Assert.Equal(OptimizelyFailure.Forbidden, exception.Failure);
        Assert.Equal("no role", exception.ProblemMessage);
        Assert.Single(host.Fake.Requests);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("broken\r\ntoken")]
    public async Task WithoutAToken_NothingIsSent(string? token)
    {
        using var host = new ApiHost(new FakeTokens(token));

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Client.Pages.CreateAsync(Page, Ct));

        Assert.Equal(OptimizelyFailure.NotConnected, exception.Failure);
        Assert.Equal("pages.create", exception.Operation);
        Assert.False(exception.OutcomeUnknown);
        Assert.Empty(host.Fake.Requests);
    }

    [Fact]
    public async Task ClientForOneToken_UsesItAndNeverRenews()
    {
        var tokens = new FakeTokens(ApiHost.Token, ApiHost.NewToken);
        using var host = new ApiHost(tokens);
        host.Fake.Then(HttpStatusCode.Unauthorized);

        await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Clients.Create("2:tried").Account.MeAsync(Ct));

        Assert.Equal("Bearer 2:tried", host.Fake.Request.Authorization);
        Assert.Empty(tokens.Rejected);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("secret\r\nX: y")]
    [InlineData("secr\u00e9t")]
    public void ClientForOneToken_OfABadToken_IsRefusedWithoutRepeatingIt(string token)
    {
        using var host = new ApiHost();

        var exception = Assert.Throws<ArgumentException>(() => host.Clients.Create(token));

        Assert.DoesNotContain("secr", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailureOfTheTokenSource_ReachesTheCaller()
    {
        using var host = new ApiHost(new BrokenTokens());

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Client.Projects.GetAsync(1, Ct));
    }

    private sealed class BrokenTokens : IAccessTokenSource
    {
        public ValueTask<string?> GetAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("no database");

        public ValueTask<string?> RenewAsync(string rejectedToken, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
