using Microsoft.Extensions.Options;

namespace Umbraco.Optimizely.Api;

/// <summary>Innermost: reads the whole body, and stops where it grows too large.</summary>
internal sealed class BodyLimitHandler(IOptions<OptimizelyApiOptions> options) : DelegatingHandler
{
    private const int ChunkBytes = 16 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            var body = await ReadAsync(response.Content, cancellationToken);
            if (body is null && response.IsSuccessStatusCode)
            {
                throw new ResponseTooLargeException();
            }

            // Of a refusal the status is enough.
            var content = new ByteArrayContent(body ?? []);
            content.Headers.ContentType = response.Content.Headers.ContentType;
            response.Content.Dispose();
            response.Content = content;
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>The body, or null when it is too large.</summary>
    private async Task<byte[]?> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var limit = options.Value.MaxResponseBytes;
        if (content.Headers.ContentLength > limit)
        {
            return null;
        }

        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        using var body = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        int read;
        while ((read = await stream.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (body.Length + read > limit)
            {
                return null;
            }

            body.Write(chunk, 0, read);
        }

        return body.ToArray();
    }
}
