using Microsoft.AspNetCore.Mvc;

namespace Umbraco.Optimizely.Http;

internal static class ProblemResults
{
    public static ContentResult Create(ApiJson json, ProblemBody body) => new()
    {
        StatusCode = body.Status,
        ContentType = "application/problem+json; charset=utf-8",
        Content = json.Write(body),
    };

    public static ContentResult Create(ApiJson json, ProblemException problem) => Create(json, new ProblemBody(
        "https://datatracker.ietf.org/doc/html/rfc9110#section-15.5",
        problem.Title,
        problem.Status,
        problem.Detail,
        problem.Code,
        problem.Errors,
        problem.OperationStatus));
}
