using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Events;

/// <summary>
/// Receives event batches from any origin and with any content type (a beacon sends text/plain). A bad batch is dropped silently,
/// or refused when the sender asked for strictness.
/// </summary>
internal sealed class EventsEndpoint(SandboxDatabase database, TimeProvider clock, CallPipeline pipeline)
{
    private const int MaxBytes = 3_500_000;

    public static Task PreflightAsync(HttpContext context)
    {
        Allow(context);
        context.Response.Headers.AccessControlAllowMethods = "POST, OPTIONS";
        context.Response.Headers.AccessControlAllowHeaders = "content-type, x-optimizely-strict";
        context.Response.Headers.AccessControlMaxAge = "600";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    public Task ReceiveAsync(HttpContext context)
    {
        Allow(context);
        return pipeline.RunAsync(context, "events", async () =>
        {
            var isStrict = context.Request.Headers["X-Optimizely-Strict"] == "true";
            var (text, problem) = await ReadAsync(context.Request);
            JsonObject? batch = null;
            if (problem is null)
            {
                batch = JsonExtensions.TryParse(text, out var node) ? node as JsonObject : null;
                problem = batch is null ? "The body is not a JSON object." : EventBatchRules.Problem(batch);
            }

            if (problem is not null)
            {
                return Answer.Empty(isStrict ? 400 : 204) with { Note = problem };
            }

            var note = database.Run(db => new EventIngestion(db, clock.GetUtcNow()).Ingest(batch!));
            return Answer.Empty(204) with { Note = note };
        });
    }

    private static void Allow(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length > 0)
        {
            // A beacon is sent with credentials, which a wildcard would refuse.
            context.Response.Headers.AccessControlAllowOrigin = origin;
            context.Response.Headers.AccessControlAllowCredentials = "true";
            context.Response.Headers.Vary = "Origin";
        }
    }

    private static async Task<(string Text, string? Problem)> ReadAsync(HttpRequest request)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            if (content.Length + read > MaxBytes)
            {
                return ("", "The body is larger than 3.5 MB.");
            }

            content.Write(buffer, 0, read);
        }

        return (System.Text.Encoding.UTF8.GetString(content.ToArray()), null);
    }
}
