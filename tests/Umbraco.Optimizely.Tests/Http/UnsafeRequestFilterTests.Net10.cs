using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Tests.Http;

public sealed class UnsafeRequestFilterTests
{
    [Theory]
    [InlineData("GET", null, null)]
    [InlineData("HEAD", null, null)]
    [InlineData("POST", "Bearer [redacted]", null)]
    [InlineData("POST", null, 403)]
    [InlineData("PUT", "", 403)]
    [InlineData("DELETE", "  ", 403)]
    [InlineData("PATCH", null, 403)]
    public void OnAuthorization_UnsafeWithoutAuthorizationHeader_IsRefused(string method, string? header, int? expected)
    {
        var http = new DefaultHttpContext { Request = { Method = method } };
        http.Request.Headers.Cookie = "umbAccessToken=x";
        if (header is not null)
        {
            http.Request.Headers.Authorization = header;
        }

        var context = new AuthorizationFilterContext(new ActionContext(http, new RouteData(), new ActionDescriptor()), []);
        new UnsafeRequestFilter(new ApiJson([])).OnAuthorization(context);

        Assert.Equal(expected, (context.Result as ContentResult)?.StatusCode);
    }
}
