using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Tests.Http;

public sealed class UnsafeRequestFilterTests
{
    [Theory]
    [InlineData("GET", null, null, null)]
    [InlineData("HEAD", null, "token", null)]
    [InlineData("POST", "token", "token", null)]
    [InlineData("POST", null, "token", 417)]
    [InlineData("POST", "token", null, 417)]
    [InlineData("POST", "", "", 417)]
    [InlineData("PUT", "token", "Token", 417)]
    [InlineData("DELETE", "token", "token2", 417)]
    [InlineData("PATCH", null, null, 417)]
    public async Task OnAuthorizationAsync_HeaderAndCookieDiffer_IsRefused(string method, string? header, string? cookie, int? expected)
    {
        var http = new DefaultHttpContext { Request = { Method = method }, RequestServices = new ServiceCollection().BuildServiceProvider() };
        if (header is not null)
        {
            http.Request.Headers["X-UMB-XSRF-TOKEN"] = header;
        }

        if (cookie is not null)
        {
            http.Request.Headers.Cookie = $"UMB-XSRF-TOKEN={cookie}";
        }

        var context = new AuthorizationFilterContext(new ActionContext(http, new RouteData(), new ActionDescriptor()), []);
        await new UnsafeRequestFilter(new ApiJson([])).OnAuthorizationAsync(context);

        Assert.Equal(expected, (context.Result as ContentResult)?.StatusCode);
    }
}
