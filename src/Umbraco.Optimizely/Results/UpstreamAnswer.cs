using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Results;

/// <summary>The last answer of Optimizely and, when a later call failed, that failure.</summary>
/// <param name="Value">Null when no call has ever succeeded.</param>
/// <param name="FetchedAt">When the value came.</param>
/// <param name="Failure">Why the value could not be renewed.</param>
/// <param name="RetryAt">When the next call may be made after the failure.</param>
internal sealed record UpstreamAnswer<T>(T? Value, DateTimeOffset? FetchedAt, OptimizelyApiException? Failure, DateTimeOffset? RetryAt)
    where T : class;
