namespace Umbraco.Optimizely.Http;

/// <summary>The body of every refused request, <c>application/problem+json</c>.</summary>
internal sealed record ProblemBody(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    IReadOnlyDictionary<string, string[]>? Errors = null,
    string? OperationStatus = null);
