using System.Net;
using System.Text;

namespace Umbraco.Optimizely.Sandbox.Tests.Events;

public sealed class EventsEndpointTests
{
    [Theory]
    [InlineData("event-api-batch")]
    [InlineData("event-api-decision")]
    public async Task Receive_TheDocumentedBatches_Is204EvenStrictly(string example)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answer = await SendAsync(sandbox, Example.Read(example).ToJsonString(), strict: true);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    public static TheoryData<string> Malformed => new(
        "",
        "[]",
        "{",
        "{\"visitors\":[]}",
        "{\"account_id\":1,\"visitors\":[]}",
        "{\"account_id\":\"1\"}",
        "{\"account_id\":\"1\",\"visitors\":{}}",
        "{\"account_id\":\"1\",\"visitors\":[{\"snapshots\":[]}]}",
        "{\"account_id\":\"1\",\"visitors\":[{\"visitor_id\":\"v\"}]}",
        "{\"account_id\":\"1\",\"anonymize_ip\":\"yes\",\"visitors\":[]}",
        "{\"account_id\":\"1\",\"visitors\":[{\"visitor_id\":\"v\",\"attributes\":[{\"type\":\"custom\",\"value\":\"x\"}],\"snapshots\":[]}]}",
        Snapshot("{}"),
        Snapshot("{\"events\":[{\"uuid\":\"u\"}]}"),
        Snapshot("{\"events\":[{\"timestamp\":1}]}"),
        Snapshot("{\"events\":[{\"uuid\":\"u\",\"timestamp\":1.5}]}"),
        Snapshot("{\"events\":[{\"uuid\":\"u\",\"timestamp\":1,\"revenue\":1.5}]}"),
        Snapshot("{\"events\":[{\"uuid\":\"u\",\"timestamp\":1,\"value\":\"1\"}]}"),
        Snapshot("{\"events\":[{\"uuid\":\"u\",\"timestamp\":1,\"tags\":[]}]}"),
        Snapshot("{\"events\":[],\"decisions\":[{\"campaign_id\":\"1\",\"experiment_id\":\"2\"}]}"),
        Snapshot("{\"events\":[],\"decisions\":[{\"campaign_id\":1,\"experiment_id\":\"2\",\"variation_id\":\"3\"}]}"));

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task Receive_AMalformedBatch_IsRefusedOnlyStrictly(string body)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(sandbox, body, strict: true)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(sandbox, body, strict: false)).StatusCode);
        Assert.All(sandbox.Control.Calls("events"), c => Assert.NotNull(c.Note));
    }

    [Theory]
    [InlineData(3_400_000, HttpStatusCode.NoContent)]
    [InlineData(3_600_000, HttpStatusCode.BadRequest)]
    public async Task Receive_ALargeBatch_IsLimitedTo3500000Bytes(int size, HttpStatusCode expected)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var batch = Example.Object("event-api-batch");
        batch["client_name"] = new string('x', size);
        Assert.Equal(expected, (await SendAsync(sandbox, batch.ToJsonString(), strict: true)).StatusCode);
    }

    [Fact]
    public async Task Receive_ABeaconOfAnotherOrigin_IsAllowed()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answer = await SendAsync(sandbox, Example.Read("event-api-decision").ToJsonString(), strict: false, "text/plain", "http://localhost:5080");
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("http://localhost:5080", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("true", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Credentials")));
    }

    [Fact]
    public async Task Preflight_OfAnotherOrigin_AllowsPost()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Options, "v1/events");
        request.Headers.Add("Origin", "http://localhost:5080");
        var answer = await sandbox.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Contains("POST", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
        Assert.Contains("content-type", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.Ordinal);
    }

    private static string Snapshot(string snapshot) =>
        $"{{\"account_id\":\"1\",\"visitors\":[{{\"visitor_id\":\"v\",\"snapshots\":[{snapshot}]}}]}}";

    private static async Task<HttpResponseMessage> SendAsync(
        TestSandbox sandbox, string body, bool strict, string type = "application/json", string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v1/events") { Content = new StringContent(body, Encoding.UTF8, type) };
        if (strict)
        {
            request.Headers.Add("X-Optimizely-Strict", "true");
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await sandbox.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
