namespace Umbraco.Optimizely.Http;

/// <summary>Ends an action with a problem that a person can read.</summary>
internal sealed class ProblemException : Exception
{
    /// <param name="status">HTTP status; never 401 or 5xx for a problem of Optimizely, Umbraco's clients would misread it.</param>
    /// <param name="code">Stable, camelCase.</param>
    /// <param name="title">What happened.</param>
    /// <param name="detail">What was kept and what to do.</param>
    /// <param name="errors">Texts by field, for 422.</param>
    public ProblemException(int status, string code, string title, string detail, IReadOnlyDictionary<string, string[]>? errors = null)
        : base($"{title} {detail}")
    {
        Status = status;
        Code = code;
        Title = title;
        Detail = detail;
        Errors = errors;
    }

    public int Status { get; }

    public string Code { get; }

    public string Title { get; }

    public string Detail { get; }

    public IReadOnlyDictionary<string, string[]>? Errors { get; }

    /// <summary>What Optimizely failed with; null when the problem is another one.</summary>
    public Api.OptimizelyFailure? Failure { get; init; }

    /// <summary>Set when a notification handler cancelled: Umbraco's clients then show no message of their own.</summary>
    public string? OperationStatus { get; init; }
}
