using System.Net;

namespace Umbraco.Optimizely.Api;

/// <summary>
/// A call to Optimizely failed. Carries no token, no request body and no address, so it may be logged; what
/// <see cref="ProblemMessage" /> says was written by Optimizely.
/// </summary>
public sealed class OptimizelyApiException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="operation">What was tried, such as <c>experiments.create</c>.</param>
    /// <param name="failure">Why it failed.</param>
    /// <param name="innerException">What lies behind it; must hold no secret.</param>
    public OptimizelyApiException(string operation, OptimizelyFailure failure, Exception? innerException = null)
        : base(null, innerException)
    {
        Operation = operation;
        Failure = failure;
    }

    /// <summary>What was tried, such as <c>experiments.create</c>.</summary>
    public string Operation { get; }

    /// <summary>Why it failed.</summary>
    public OptimizelyFailure Failure { get; }

    /// <summary>The status of the answer; null when there was none.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>Optimizely's code of the problem, such as <c>not_found</c>.</summary>
    public string? ProblemCode { get; init; }

    /// <summary>Optimizely's words, at most 1,000 characters.</summary>
    public string? ProblemMessage { get; init; }

    /// <summary>Optimizely's id of the call, for its support.</summary>
    public string? RequestId { get; init; }

    /// <summary>How long Optimizely asks to wait before the next call; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True when something other than a read may have taken effect although it failed: look before repeating it.</summary>
    public bool OutcomeUnknown { get; init; }

    /// <inheritdoc />
    public override string Message
    {
        get
        {
            var status = StatusCode is { } code ? $" ({(int)code})" : "";
            var problem = ProblemMessage is { } message ? $": {message}" : "";
            var request = RequestId is { } id ? $" [request {id}]" : "";
            return $"Optimizely {Operation} failed: {Failure}{status}{problem}{request}";
        }
    }
}
