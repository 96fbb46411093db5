using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Http;

/// <summary>Reads a body of at most one mebibyte; anything else is a sentence, not an exception.</summary>
internal sealed class JsonBodyBinder(ApiJson json) : IModelBinder
{
    internal const int MaxBytes = 1024 * 1024;

    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        HttpRequest request = bindingContext.HttpContext.Request;
        string? problem = null;
        object? model = null;

        if (!request.HasJsonContentType())
        {
            problem = HttpSentences.BodyNotJson;
        }
        else
        {
            try
            {
                byte[]? body = await ReadAsync(request, bindingContext.HttpContext.RequestAborted);
                model = body is null ? null : JsonSerializer.Deserialize(body, json.Options.GetTypeInfo(bindingContext.ModelType));
                problem = body is null ? HttpSentences.BodyTooLarge : model is null ? HttpSentences.BodyEmpty : null;
            }
            catch (JsonException exception)
            {
                // The path tells the field; the message of the parser would repeat what was sent.
                problem = exception.Path is { Length: > 1 } path ? Sentence.Fill(HttpSentences.BodyUnreadableAt, path) : HttpSentences.BodyInvalid;
            }
        }

        if (problem is not null)
        {
            bindingContext.ModelState.AddModelError("body", problem);
            bindingContext.Result = ModelBindingResult.Failed();
            return;
        }

        bindingContext.Result = ModelBindingResult.Success(model);
    }

    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
        {
            return null;
        }

        using var buffer = new MemoryStream();
        byte[] chunk = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + read > MaxBytes)
            {
                return null;
            }

            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }
}
