using Refit;

namespace Umbraco.Optimizely.Api;

internal static class OptimizelyRefitSettings
{
    public static RefitSettings Create() => new(new SystemTextJsonContentSerializer(OptimizelyJsonContext.Default.Options))
    {
        // The handlers have thrown for every answer that is not a success.
        ExceptionFactory = _ => ValueTask.FromResult<Exception?>(null),
        // What handlers throw reaches the caller as it is: Refit's own exceptions hold the request with its token.
        TransportExceptionFactory = (_, exception, _) => exception,
        DeserializationExceptionFactory = (response, _) => ValueTask.FromResult<Exception?>(Answers.Malformed(response)),
    };
}
