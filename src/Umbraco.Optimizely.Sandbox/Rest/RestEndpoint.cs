using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;
using Umbraco.Optimizely.Sandbox.Validation;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Everything below /v2: finds the operation, authorizes, validates, and runs it in one transaction.</summary>
internal sealed class RestEndpoint(
    SandboxDatabase database, RequestValidator validator, IEnumerable<IOperationSet> sets, TimeProvider clock, CallPipeline pipeline)
{
    private readonly Dictionary<string, Func<OperationCall, Answer>> _handlers =
        sets.SelectMany(s => s.Operations).ToDictionary(o => o.Key, o => o.Value);

    public Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!["/v2/".Length..];
        if (validator.Catalog.Find(context.Request.Method, path) is not { } match)
        {
            return pipeline.RunAsync(context, "unknown", () => throw ApiProblem.NotFound());
        }

        return pipeline.RunAsync(context, match.Operation.Id, () => PerformAsync(context, match.Operation, match.Path));
    }

    private async Task<Answer> PerformAsync(HttpContext context, Operation operation, Dictionary<string, string> path)
    {
        var text = await ReadAsync(context.Request);
        return database.Run(db =>
        {
            var request = context.Request;
            var now = clock.GetUtcNow();
            var caller = TokenCheck.Authorize(db, request.Headers.Authorization.ToString(), now);
            if (!_handlers.TryGetValue(operation.Id, out var handler))
            {
                throw ApiProblem.NotFound($"The sandbox does not simulate {operation.Id}");
            }

            if (operation.IsWrite && !caller.CanWrite)
            {
                throw ApiProblem.Forbidden("Your role does not allow changes");
            }

            var body = validator.Validate(operation, path, request.Query, request.ContentType, text);
            var origin = $"{request.Scheme}://{request.Host}";
            return handler(new OperationCall(caller, path, request.Query, body, db, new CallPlace(now, origin, origin + request.Path)));
        });
    }

    private static async Task<string> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        return await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
    }
}
