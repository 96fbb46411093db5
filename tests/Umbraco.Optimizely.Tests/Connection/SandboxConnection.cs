using System.Net;
using System.Web;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Sandbox;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Connection;

/// <summary>The steps of a person who connects a site to the sandbox, without a browser.</summary>
internal static class SandboxConnection
{
    public const string PersonalToken = "2:sandbox-personal-token";
    public const string ViewerToken = "2:sandbox-viewer-token";
    public const string ProjectId = "21014920001";
    public const string Account = "21014920000";

    /// <summary>Answers the consent page as a person does.</summary>
    /// <returns>The address Optimizely sends the browser back to.</returns>
    public static async Task<Uri> ConsentAsync(Uri authorize, string decision = "allow", string account = Account)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var browser = new HttpClient(handler);
        System.Collections.Specialized.NameValueCollection query = HttpUtility.ParseQueryString(authorize.Query);

        using HttpResponseMessage page = await browser.GetAsync(authorize, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);

        Dictionary<string, string> form = query.AllKeys.ToDictionary(key => key!, key => query[key]!);
        form["account_id"] = account;
        form["decision"] = decision;
        using var body = new FormUrlEncodedContent(form);
        using HttpResponseMessage answer = await browser.PostAsync(
            new Uri(authorize.GetLeftPart(UriPartial.Path)), body, TestContext.Current.CancellationToken);
        return answer.Headers.Location ?? throw new InvalidOperationException("The consent page did not send the browser back.");
    }

    /// <summary>Connects a server's harness by OAuth.</summary>
    public static async Task ConnectAsync(PackageHarness harness)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        ConnectionUseCases use = harness.Get<ConnectionUseCases>();
        Uri url = await use.OAuth.BeginAsync(harness.Editor.Key, new Uri("http://127.0.0.1/callback"), cancellationToken);
        Uri back = await ConsentAsync(url);
        System.Collections.Specialized.NameValueCollection query = HttpUtility.ParseQueryString(back.Query);

        Assert.True(await use.States.ReceiveAsync(query["state"]!, query["code"], cancellationToken));
        (IssuedTokens tokens, ConnectedIdentity identity) = await use.OAuth.CompleteAsync(harness.Editor.Key, cancellationToken);
        await use.Connector.ConnectAsync(tokens, identity, cancellationToken);
    }

    public static Task<SandboxServer> StartAsync(SandboxOptions? options = null) =>
        SandboxServer.StartAsync(options ?? new SandboxOptions(), TestContext.Current.CancellationToken);
}
