namespace Umbraco.Optimizely.Api;

/// <summary>
/// Carries the name of an operation from the Refit interface to the handlers, which take it off again: it is never sent.
/// </summary>
internal static class OperationHeader
{
    public const string Name = "X-Umbraco-Optimizely-Operation";

    private static readonly HttpRequestOptionsKey<string> Key = new(Name);

    public static string Take(HttpRequestMessage request)
    {
        var operation = request.Headers.TryGetValues(Name, out var values) ? string.Concat(values) : "unknown";
        request.Headers.Remove(Name);
        request.Options.Set(Key, operation);
        return operation;
    }

    public static string Of(HttpRequestMessage? request) =>
        request is not null && request.Options.TryGetValue(Key, out var operation) ? operation : "unknown";
}
