using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Control;

namespace Umbraco.Optimizely.Sandbox.Http;

/// <summary>The answers of injected faults.</summary>
internal static class FaultAnswers
{
    /// <summary>The answer, or null when the connection is to be dropped.</summary>
    public static Answer? Create(SandboxFault fault, string operation)
    {
        var answer = fault.Kind switch
        {
            SandboxFaultKind.Drop => null,
            SandboxFaultKind.Status => Status(fault.Status ?? 500, operation),
            SandboxFaultKind.Malformed => new Answer(fault.Status ?? 200, Text: "{\"id\": 4508690657570001, \"name\": \"cut he"),
            SandboxFaultKind.Oversized => new Answer(fault.Status ?? 200, Text: "[\"" + new string('x', Math.Max(0, fault.Bytes - 4)) + "\"]"),
            SandboxFaultKind.Unknown => new Answer(fault.Status ?? 200, new JsonObject
            {
                ["unexpected"] = new JsonObject { ["kind"] = "sandbox" },
                ["list"] = new JsonArray(1, "two", false),
            }),
            _ => throw new InvalidOperationException($"{fault.Kind} has no answer of its own."),
        };
        return fault.Headers is null || answer is null ? answer : answer with { Headers = fault.Headers };
    }

    private static Answer Status(int status, string operation)
    {
        if (status < 400 || operation is "events" or "cdn")
        {
            return Answer.Empty(status);
        }

        return operation.StartsWith("oauth.", StringComparison.Ordinal)
            ? new Answer(status, new JsonObject { ["error"] = status < 500 ? "invalid_grant" : "server_error" })
            : new ApiProblem(status, Code(status), $"The sandbox was asked to answer {status}").ToAnswer();
    }

    private static string Code(int status) => status switch
    {
        400 => "bad_request",
        401 => "unauthorized",
        403 => "forbidden",
        404 => "not_found",
        409 => "conflict",
        410 => "gone",
        429 => "too_many_requests",
        503 => "service_unavailable",
        _ => "internal_server_error",
    };
}
