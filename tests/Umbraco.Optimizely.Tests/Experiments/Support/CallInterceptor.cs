using System.Collections.Concurrent;

namespace Umbraco.Optimizely.Tests.Experiments.Support;

/// <summary>Does something when the n-th call of a kind is about to be sent.</summary>
internal sealed class CallInterceptor
{
    private readonly ConcurrentDictionary<string, int> _counts = new();
    private readonly ConcurrentBag<HttpRequestMessage> _late = [];
    private (string Call, int Number, Action Action)? _before;
    private (string Call, int Number, Action Action)? _after;
    private string? _lost;

    /// <summary>Runs an action before the n-th call (from 1), named by method and last word of the path, such as "POST pages".</summary>
    public void Before(string call, int number, Action action)
    {
        _counts.Clear();
        _before = (call, number, action);
    }

    /// <summary>The same once the n-th call has been answered.</summary>
    public void After(string call, int number, Action action)
    {
        _counts.Clear();
        _after = (call, number, action);
    }

    /// <summary>The next such call is cut off here and takes effect only when it is let through.</summary>
    public void Hold(string call) => _lost = call;

    public void Clear()
    {
        (_before, _after) = (null, null);
        _lost = null;
    }

    /// <summary>How many such calls were made.</summary>
    public int Count(string call) => _counts.GetValueOrDefault(call);

    /// <summary>Lets the held calls reach Optimizely.</summary>
    public async Task LetThroughAsync()
    {
        using var handler = new HttpClientHandler();
        using var invoker = new HttpMessageInvoker(handler);
        foreach (var request in _late)
        {
            using var response = await invoker.SendAsync(request, CancellationToken.None);
            response.EnsureSuccessStatusCode();
        }
    }

    /// <summary>Looks at a call before it is sent; gives what is to be done once it has been answered.</summary>
    public async Task<Action?> ObserveAsync(HttpRequestMessage request)
    {
        var last = request.RequestUri!.AbsolutePath.Split('/').Last(part => part.Length > 0 && !part.All(char.IsDigit));
        var call = $"{request.Method} {last}";
        var number = _counts.AddOrUpdate(call, 1, (_, count) => count + 1);
        if (_before is { } before && before.Call == call && before.Number == number)
        {
            before.Action();
        }

        if (_lost == call)
        {
            _lost = null;
            _late.Add(await CopyAsync(request));
            throw new IOException("The connection was lost.");
        }

        return _after is { } after && after.Call == call && after.Number == number ? after.Action : null;
    }

    private static async Task<HttpRequestMessage> CopyAsync(HttpRequestMessage request)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri);
        copy.Headers.Authorization = request.Headers.Authorization;
        copy.Content = new ByteArrayContent(await request.Content!.ReadAsByteArrayAsync());
        copy.Content.Headers.ContentType = request.Content.Headers.ContentType;
        return copy;
    }
}
