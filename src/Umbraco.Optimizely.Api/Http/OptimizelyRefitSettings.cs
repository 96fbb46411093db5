using Refit;

namespace Umbraco.Optimizely.Api;

internal static class OptimizelyRefitSettings
{
    /// <summary>For paths below a base address.</summary>
    public static RefitSettings Rest { get; } = Create(UrlResolutionMode.RefitLegacy);

    /// <summary>For a single address: the empty path of the interface leaves it as it is.</summary>
    public static RefitSettings Single { get; } = Create(UrlResolutionMode.Rfc3986);

    private static RefitSettings Create(UrlResolutionMode resolution) => new(new SystemTextJsonContentSerializer(OptimizelyJsonContext.Default.Options))
    {
        UrlResolution = resolution,
        // The handlers have thrown for every answer that is not a success.
        ExceptionFactory = _ => ValueTask.FromResult<Exception?>(null),
        // What handlers throw reaches the caller as it is: Refit's own exceptions hold the request with its token.
        TransportExceptionFactory = (_, exception, _) => exception,
        DeserializationExceptionFactory = (response, _) => ValueTask.FromResult<Exception?>(Answers.Malformed(response)),
    };
}
