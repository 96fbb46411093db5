using System.Net;
using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Tests;

/// <summary>An answer that was read to its end.</summary>
internal sealed record ApiAnswer(HttpStatusCode Status, string Text, HttpResponseMessage Response)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public JsonObject Object => Json.AsObject();

    public JsonArray List => Json.AsArray();

    public long Id => Json["id"]!.GetValue<long>();

    public string Message => Json["message"]!.GetValue<string>();

    public ApiAnswer Expect(HttpStatusCode status)
    {
        Assert.True(status == Status, $"Expected {status}, got {(int)Status}: {Text}");
        return this;
    }
}
