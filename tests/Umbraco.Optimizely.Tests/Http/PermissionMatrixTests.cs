using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TestSite.Host.Users;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Tests.Http;

/// <summary>Who may call what, over every action that MVC has found.</summary>
public sealed partial class PermissionMatrixTests(ConnectedSite site) : IClassFixture<ConnectedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryAction_Anonymous_Is401()
    {
        using HttpClient visitor = site.Site.CreateClient();
        visitor.DefaultRequestHeaders.Add("X-Requested-With", "XMLHttpRequest");

        await ForEveryActionAsync(visitor, action => action.Type != typeof(ConnectionCallbackController), HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task EveryActionForAdministrators_Editor_Is403()
    {
        using HttpClient editor = await site.Site.SignInAsync(DemoUsers.Editor, Cancellation);

        await ForEveryActionAsync(editor, action => typeof(AdminControllerBase).IsAssignableFrom(action.Type), HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task EveryActionForAdministrators_Reader_Is403()
    {
        using HttpClient reader = await site.Site.SignInAsync(DemoUsers.Reader, Cancellation);

        await ForEveryActionAsync(reader, action => typeof(AdminControllerBase).IsAssignableFrom(action.Type), HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task EveryUnsafeAction_WithoutProofOfTheBackOffice_IsRefused()
    {
        using HttpClient forged = await site.Site.SignInAsync(DemoUsers.Admin, Cancellation);
        HttpStatusCode expected = BackOfficeProof.Remove(forged);

        await ForEveryActionAsync(forged, action => action.Method != "GET", expected);
    }

    [Fact]
    public async Task EveryUnsafeAction_WithAForgedProof_IsRefused()
    {
        using HttpClient forged = await site.Site.SignInAsync(DemoUsers.Admin, Cancellation);
        HttpStatusCode expected = BackOfficeProof.Forge(forged);

        await ForEveryActionAsync(forged, action => action.Method != "GET", expected);
    }

    private async Task ForEveryActionAsync(HttpClient client, Func<(Type Type, string Method, string Url), bool> which, HttpStatusCode expected)
    {
        (Type Type, string Method, string Url)[] actions = [.. Actions().Where(which)];
        Assert.NotEmpty(actions);

        foreach ((Type type, string method, string url) in actions)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), url);
            request.Content = method == "GET" ? null : JsonContent.Create(new { });
            using HttpResponseMessage response = await client.SendAsync(request, Cancellation);

            Assert.True(response.StatusCode == expected, $"{method} {url} of {type.Name}: {(int)response.StatusCode}, not {(int)expected}");
        }
    }

    private IEnumerable<(Type Type, string Method, string Url)> Actions() =>
        from action in site.Site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
        where typeof(OptimizelyControllerBase).IsAssignableFrom(action.ControllerTypeInfo)
        from method in action.EndpointMetadata.OfType<HttpMethodMetadata>().SelectMany(metadata => metadata.HttpMethods)
        select (action.ControllerTypeInfo.AsType(), method,
            "/" + RouteParameter().Replace(action.AttributeRouteInfo!.Template!, Guid.NewGuid().ToString()));

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex RouteParameter();
}
