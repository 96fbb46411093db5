using Refit;

namespace Umbraco.Optimizely.Api;

/// <summary>Answers that came with a success status but may still be no good.</summary>
internal static class Answers
{
    public static async Task<T> ReadAsync<T>(string operation, Task<T> answer)
        where T : class => Recognized(await answer) ?? throw new OptimizelyApiException(operation, OptimizelyFailure.Malformed);

    public static async Task<T> WrittenAsync<T>(string operation, Task<T> answer)
        where T : class =>
        Recognized(await answer) ?? throw new OptimizelyApiException(operation, OptimizelyFailure.Malformed) { OutcomeUnknown = true };

    public static T Required<T>(string operation, IApiResponse<T> response)
        where T : class =>
        Recognized(response.Content)
        ?? throw new OptimizelyApiException(operation, OptimizelyFailure.Malformed) { StatusCode = response.StatusCode };

    /// <summary>Whether a success came with nothing in it, as against something that could not be read.</summary>
    public static bool IsEmpty(IApiResponse response) => response.ContentHeaders?.ContentLength is 0;

    public static OptimizelyApiException Malformed(HttpResponseMessage response) =>
        new(OperationHeader.Of(response.RequestMessage), OptimizelyFailure.Malformed)
        {
            StatusCode = response.StatusCode,
            OutcomeUnknown = response.RequestMessage?.Method != HttpMethod.Get,
        };

    private static T? Recognized<T>(T? answer)
        where T : class => answer is IRecognizable { IsRecognized: false } ? null : answer;
}
