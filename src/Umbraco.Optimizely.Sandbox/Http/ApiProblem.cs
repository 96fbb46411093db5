using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Http;

/// <summary>Ends an operation with the error body of the REST API; what it had changed is rolled back.</summary>
internal sealed class ApiProblem(int status, string code, string message, JsonObject? messages = null) : Exception(message)
{
    public int Status { get; } = status;

    public static ApiProblem BadRequest(string message, JsonObject? messages = null) => new(400, "bad_request", message, messages);

    public static ApiProblem Unauthorized(string message) => new(401, "unauthorized", message);

    public static ApiProblem Forbidden(string message) => new(403, "forbidden", message);

    public static ApiProblem NotFound(string message = "Nothing matches the given URI") => new(404, "not_found", message);

    public static ApiProblem Conflict(string message) => new(409, "conflict", message);

    public static ApiProblem Gone(string message) => new(410, "gone", message);

    public Answer ToAnswer()
    {
        var body = new JsonObject { ["code"] = code, ["message"] = Message, ["uuid"] = Guid.NewGuid().ToString() };
        if (messages is not null)
        {
            body["messages"] = messages.DeepClone();
        }

        return new Answer(Status, body);
    }
}
