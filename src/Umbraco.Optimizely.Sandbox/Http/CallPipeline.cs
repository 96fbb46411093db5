using System.Text;
using Umbraco.Optimizely.Sandbox.Control;

namespace Umbraco.Optimizely.Sandbox.Http;

/// <summary>Runs one call: injects a waiting fault, writes the answer, records the call.</summary>
internal sealed class CallPipeline(FaultQueue faults, CallLog calls, TimeProvider clock)
{
    public async Task RunAsync(HttpContext context, string operation, Func<Task<Answer>> perform)
    {
        var fault = faults.Take(operation);
        var answer = await PerformAsync(context, operation, fault, perform);
        var status = answer?.Status ?? 0;
        // The query of an OAuth call holds codes and secrets.
        var query = context.Request.Path.StartsWithSegments("/v2") ? context.Request.QueryString.Value : null;
        calls.Add(new SandboxCall(operation, context.Request.Method, context.Request.Path, status, clock.GetUtcNow(), query, Note(fault, answer)));
        if (answer is null)
        {
            context.Abort();
            return;
        }

        await WriteAsync(context.Response, answer);
    }

    private static async Task<Answer?> PerformAsync(HttpContext context, string operation, SandboxFault? fault, Func<Task<Answer>> perform)
    {
        if (fault is null)
        {
            return await TryAsync(perform);
        }

        var performed = fault.After ? await TryAsync(perform) : null;
        if (fault.DelayMs > 0)
        {
            await Task.Delay(fault.DelayMs, context.RequestAborted);
        }

        return fault.Kind == SandboxFaultKind.Delay ? performed ?? await TryAsync(perform) : FaultAnswers.Create(fault, operation);
    }

    private static async Task<Answer> TryAsync(Func<Task<Answer>> perform)
    {
        try
        {
            return await perform();
        }
        catch (ApiProblem problem)
        {
            return problem.ToAnswer() with { Note = problem.Message };
        }
    }

    private static string? Note(SandboxFault? fault, Answer? answer) =>
        fault is null ? answer?.Note : $"fault: {fault.Kind}{(fault.After ? " after it took effect" : "")}";

    private static async Task WriteAsync(HttpResponse response, Answer answer)
    {
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        var text = answer.Json is null ? answer.Text : JsonText.Write(answer.Json);
        if (text is not null)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            response.ContentType = answer.ContentType ?? "application/json";
            response.ContentLength = bytes.Length;
            await response.Body.WriteAsync(bytes, response.HttpContext.RequestAborted);
        }
    }
}
