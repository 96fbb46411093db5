using Refit;

namespace Umbraco.Optimizely.Api;

/// <summary>Answers that came with a success status but may still be no good.</summary>
internal static class Answers
{
    public static T Required<T>(string operation, IApiResponse<T> response)
        where T : class =>
        response.Error is { } error && Find(error) is { } failure ? throw failure
        : response.Content ?? throw new OptimizelyApiException(operation, OptimizelyFailure.Malformed) { StatusCode = response.StatusCode };

    public static OptimizelyApiException Malformed(HttpResponseMessage response) =>
        new(OperationHeader.Of(response.RequestMessage), OptimizelyFailure.Malformed)
        {
            StatusCode = response.StatusCode,
            OutcomeUnknown = response.RequestMessage?.Method != HttpMethod.Get,
        };

    private static OptimizelyApiException? Find(Exception? exception)
    {
        while (exception is not null and not OptimizelyApiException)
        {
            exception = exception.InnerException;
        }

        return exception as OptimizelyApiException;
    }
}
