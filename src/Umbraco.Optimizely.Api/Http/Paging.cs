using Refit;

namespace Umbraco.Optimizely.Api;

internal static class Paging
{
    public const int PageSize = 100;

    /// <summary>A list longer than this many pages is taken for a server that pages in circles.</summary>
    public const int MaxPages = 500;

    public static async Task<IReadOnlyList<T>> ReadAllAsync<T>(string operation, Func<int, int, Task<IApiResponse<List<T>>>> readPage)
    {
        var all = new List<T>();
        for (var page = 1; page <= MaxPages; page++)
        {
            using var response = await readPage(page, PageSize);
            var items = Answers.Required(operation, response);
            all.AddRange(items.Where(item => item is not null));
            if (!HasNext(response, items.Count))
            {
                return all;
            }
        }

        throw new OptimizelyApiException(operation, OptimizelyFailure.TooLarge);
    }

    // The header is undocumented but real clients rely on it. Only its presence is used: its address is not ours to call with a token.
    private static bool HasNext(IApiResponse response, int count) =>
        response.Headers is not null && response.Headers.TryGetValues("Link", out var values)
            ? count > 0 && LinkHeader.HasNext(values)
            : count >= PageSize;
}
