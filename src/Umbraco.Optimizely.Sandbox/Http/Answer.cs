using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Http;

/// <summary>What an operation answers, before it is written: kept apart so that a fault can replace it.</summary>
internal sealed record Answer(int Status, JsonNode? Json = null, string? Text = null, string? ContentType = null)
{
    private static readonly IReadOnlyDictionary<string, string> NoHeaders = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Headers { get; init; } = NoHeaders;

    /// <summary>A remark for the list of calls, for example why an event did not count.</summary>
    public string? Note { get; init; }

    public static Answer Ok(JsonNode body) => new(StatusCodes.Status200OK, body);

    public static Answer Created(JsonNode body) => new(StatusCodes.Status201Created, body);

    public static Answer Empty(int status) => new(status);

    public static Answer Html(int status, string html) => new(status, Text: html, ContentType: "text/html; charset=utf-8");

    public static Answer Redirect(string location) => new(StatusCodes.Status302Found)
    {
        Headers = new Dictionary<string, string> { ["Location"] = location },
    };
}
