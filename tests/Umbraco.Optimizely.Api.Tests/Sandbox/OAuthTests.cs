using System.Net;
using System.Web;

namespace Umbraco.Optimizely.Api.Tests.Sandbox;

/// <summary>Consent and tokens, against the simulated service.</summary>
public sealed class OAuthTests
{
    private static readonly Uri Redirect = new("http://localhost:5080/back");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Consent_GivesTokensThatWork(bool inBody)
    {
        await using var host = await SandboxHost.StartAsync(configure: options => options.OAuthParametersInBody = inBody);

        var token = await ConsentAsync(host, "21014930000");
        var me = await host.Clients.Create(token.AccessToken).Account.MeAsync(Ct);

        Assert.Equal(21014930000, me.CurrentAccount!.Id);
        Assert.Equal(7200, token.ExpiresIn);
        Assert.NotNull(token.RefreshToken);
    }

    [Fact]
    public async Task ExpiredToken_IsRenewedOnceForACreate()
    {
        var tokens = new RefreshingTokens();
        await using var host = await SandboxHost.StartAsync(tokens: tokens);
        tokens.OAuth = host.OAuth;
        tokens.Token = await ConsentAsync(host, "21014920000");
        host.Server.Control.ExpireTokens();

        var page = await host.CreatePageAsync("a_page");

        Assert.NotNull(page.Id);
        Assert.Equal(1, tokens.Renewals);
        Assert.Equal([401, 201], host.Server.Control.Calls("create_page").Select(call => call.Status));
    }

    [Fact]
    public async Task RevokedToken_CannotBeRefreshed()
    {
        await using var host = await SandboxHost.StartAsync();
        var token = await ConsentAsync(host, "21014920000");
        host.Server.Control.RevokeTokens();

        var call = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Clients.Create(token.AccessToken).Account.MeAsync(Ct));
        var refresh = await Assert.ThrowsAsync<OptimizelyApiException>(
            () => host.OAuth.RefreshAsync(new(SandboxHost.ClientId, SandboxHost.ClientSecret, token.RefreshToken!), Ct));

        Assert.Equal(OptimizelyFailure.Forbidden, call.Failure);
        Assert.Equal(OptimizelyFailure.BadRequest, refresh.Failure);
    }

    [Fact]
    public async Task WrongSecret_IsRefused()
    {
        await using var host = await SandboxHost.StartAsync();

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(
            () => host.OAuth.RefreshAsync(new(SandboxHost.ClientId, "wrong", "2:r"), Ct));

        Assert.Equal(OptimizelyFailure.BadRequest, exception.Failure);
    }

    /// <summary>Presses Allow as a person does.</summary>
    private static async Task<OAuthToken> ConsentAsync(SandboxHost host, string account)
    {
        var url = host.OAuth.BuildAuthorizeUrl(new(SandboxHost.ClientId, Redirect, "st&te"));
        var fields = HttpUtility.ParseQueryString(url.Query);
        var form = fields.AllKeys.ToDictionary(key => key!, key => fields[key]!);
        form["account_id"] = account;
        form["decision"] = "allow";
        using var browser = new HttpMessageInvoker(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Server.BaseAddress, "oauth2/authorize"));
        request.Content = new FormUrlEncodedContent(form);
        using var response = await browser.SendAsync(request, Ct);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var back = HttpUtility.ParseQueryString(response.Headers.Location!.Query);
        Assert.Equal("st&te", back["state"]);
        return await host.OAuth.ExchangeCodeAsync(new(SandboxHost.ClientId, SandboxHost.ClientSecret, back["code"]!, Redirect), Ct);
    }

    private sealed class RefreshingTokens : IAccessTokenSource
    {
        public IOptimizelyOAuthClient? OAuth { get; set; }

        public OAuthToken? Token { get; set; }

        public int Renewals { get; private set; }

        public ValueTask<string?> GetAsync(CancellationToken cancellationToken) => new(Token?.AccessToken);

        public async ValueTask<string?> RenewAsync(string rejectedToken, CancellationToken cancellationToken)
        {
            Renewals++;
            Token = await OAuth!.RefreshAsync(new(SandboxHost.ClientId, SandboxHost.ClientSecret, Token!.RefreshToken!), cancellationToken);
            return Token.AccessToken;
        }
    }
}
