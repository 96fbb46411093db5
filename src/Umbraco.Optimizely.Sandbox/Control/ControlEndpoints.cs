using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Sandbox.Control;

/// <summary>The control API: JSON from this machine only.</summary>
internal static class ControlEndpoints
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static void Map(WebApplication app, SandboxControl control)
    {
        Post<ClockSetting>(app, "clock", setting =>
        {
            if (setting.UtcNow is { } now)
            {
                control.SetClock(now);
            }

            control.AdvanceClock(TimeSpan.FromSeconds(setting.AdvanceSeconds));
            return new { utcNow = control.UtcNow };
        });
        Post<BulkVisitors>(app, "visitors", visitors => new { variations = control.AddVisitors(visitors) });
        Post<SandboxFault>(app, "faults", fault =>
        {
            control.AddFault(fault);
            return new { added = fault };
        });
        Post<DraftSetting>(app, "draft", draft =>
        {
            control.AddDraft(draft.ExperimentId);
            return new { draft.ExperimentId };
        });
        Do(app, "DELETE", "faults", control.ClearFaults);
        Do(app, "DELETE", "calls", control.ClearCalls);
        Do(app, "POST", "tokens/expire", control.ExpireTokens);
        Do(app, "POST", "tokens/revoke", control.RevokeTokens);
        Do(app, "POST", "reset", control.Reset);
        Handle(app, "GET", "calls", context => Task.FromResult<object?>(control.Calls(context.Request.Query["operation"].FirstOrDefault())));
    }

    private static void Do(WebApplication app, string method, string path, Action action) => Handle(app, method, path, _ =>
    {
        action();
        return Task.FromResult<object?>(null);
    });

    private static void Post<T>(WebApplication app, string path, Func<T, object> action)
        where T : class => Handle(app, "POST", path, async context =>
    {
        var body = await JsonSerializer.DeserializeAsync<T>(context.Request.Body, Json, context.RequestAborted)
            ?? throw new JsonException("The body is empty.");
        return action(body);
    });

    private static void Handle(WebApplication app, string method, string path, Func<HttpContext, Task<object?>> action) =>
        app.MapMethods($"/control/{path}", [method], async context =>
        {
            if (!IsLocal(context))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            try
            {
                var result = await action(context);
                context.Response.StatusCode = result is null ? StatusCodes.Status204NoContent : StatusCodes.Status200OK;
                if (result is not null)
                {
                    await WriteAsync(context, result);
                }
            }
            catch (Exception exception) when (exception is JsonException or ArgumentException)
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                await WriteAsync(context, new { error = exception.Message });
            }
        });

    private static Task WriteAsync(HttpContext context, object value)
    {
        context.Response.ContentType = "application/json";
        return JsonSerializer.SerializeAsync(context.Response.Body, value, value.GetType(), Json, context.RequestAborted);
    }

    // A page of another site in the developer's browser can reach this port, but not with this host name or without its origin.
    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && (!context.Request.Headers.ContainsKey("Origin") || context.Request.Headers.Origin == $"{context.Request.Scheme}://{context.Request.Host}");
}
