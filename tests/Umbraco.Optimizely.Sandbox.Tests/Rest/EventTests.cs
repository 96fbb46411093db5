using System.Net;
using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Tests.Rest;

public sealed class EventTests
{
    private static readonly string CustomEvents = $"v2/projects/{TestSandbox.Project}/custom_events";

    [Fact]
    public async Task CreateCustom_WithACategoryOfEitherForm_KeepsIt()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var custom = (await sandbox.PostAsync(CustomEvents, Example.Read("event-custom-create-request"))).Expect(HttpStatusCode.Created);
        Assert.Equal(Example.Keys(Example.Read("event-custom")).Append("last_modified").Order(StringComparer.Ordinal), Example.Keys(custom.Json));
        Assert.Equal("other", custom.Json["category"]!.GetValue<string>());
        var body = new JsonObject { ["key"] = "with spaces.and-dots", ["category"] = new JsonObject { ["name"] = "add_to_cart" } };
        var other = (await sandbox.PostAsync(CustomEvents, body)).Expect(HttpStatusCode.Created);
        Assert.Equal("add_to_cart", other.Json["category"]!["name"]!.GetValue<string>());
        Assert.Equal("with spaces.and-dots", other.Json["name"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"key\":\"a/b\"}")]
    [InlineData("{\"key\":\"0123456789012345678901234567890123456789012345678901234567890123456789\"}")]
    [InlineData("{\"key\":\"a\",\"event_type\":\"click\"}")]
    [InlineData("{\"key\":\"a\",\"category\":7}")]
    public async Task CreateCustom_AgainstTheSchema_Is400(string body)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        (await sandbox.PostAsync(CustomEvents, JsonNode.Parse(body)!)).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task CreateClick_UnderAPage_AnswersTheDocumentedShape()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var page = await sandbox.CreatePageAsync();
        var click = (await sandbox.PostAsync($"v2/pages/{page}/events", Example.Read("event-click-create-request"))).Expect(HttpStatusCode.Created);
        Assert.Equal(Example.Keys(Example.Read("event-click")).Append("last_modified").Order(StringComparer.Ordinal), Example.Keys(click.Json));
        Assert.Equal(page, click.Json["page_id"]!.GetValue<long>());
        var unnamed = new JsonObject { ["name"] = "A click", ["event_type"] = "click", ["config"] = new JsonObject { ["selector"] = "a" } };
        Assert.Equal("21014920001_a_click", (await sandbox.PostAsync($"v2/pages/{page}/events", unnamed)).Json["key"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("{\"event_type\":\"click\",\"config\":{\"selector\":\"a\"}}")]
    [InlineData("{\"name\":\"x\",\"config\":{\"selector\":\"a\"}}")]
    [InlineData("{\"name\":\"x\",\"event_type\":\"click\"}")]
    [InlineData("{\"name\":\"x\",\"event_type\":\"click\",\"config\":{}}")]
    [InlineData("{\"name\":\"x\",\"event_type\":\"click\",\"config\":{\"selector\":\" \"}}")]
    [InlineData("{\"name\":\"x\",\"event_type\":\"click\",\"key\":\"a.b\",\"config\":{\"selector\":\"a\"}}")]
    public async Task CreateClick_AgainstTheSchema_Is400(string body)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var page = await sandbox.CreatePageAsync();
        (await sandbox.PostAsync($"v2/pages/{page}/events", JsonNode.Parse(body)!)).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task CreateClick_UnderAnArchivedPage_Is400()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var page = await sandbox.CreatePageAsync();
        await sandbox.DeleteAsync($"v2/pages/{page}");
        (await sandbox.PostAsync($"v2/pages/{page}/events", Example.Read("event-click-create-request"))).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task List_HoldsCustomClickAndPageviewEvents()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var custom = await sandbox.CreateEventAsync();
        var page = await sandbox.CreatePageAsync();
        var click = (await sandbox.PostAsync($"v2/pages/{page}/events", Example.Read("event-click-create-request"))).Id;
        var list = (await sandbox.GetAsync($"v2/events?project_id={TestSandbox.Project}&include_classic=false")).Expect(HttpStatusCode.OK).List;
        Assert.Equal([custom, click, page], list.Select(e => e!["id"]!.GetValue<long>()));
        Assert.Equal(["custom", "click", "pageview"], list.Select(e => e!["event_type"]!.GetValue<string>()));
        Assert.Equal(Example.Keys(Example.Read("events-list")[2]), Example.Keys(list[2]));
        Assert.Equal("pageview", (await sandbox.GetAsync($"v2/events/{page}")).Json["event_type"]!.GetValue<string>());
    }

    [Fact]
    public async Task UpdateAndDelete_OfBothKinds_UseTheirOwnPaths()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var custom = await sandbox.CreateEventAsync();
        var page = await sandbox.CreatePageAsync();
        var click = (await sandbox.PostAsync($"v2/pages/{page}/events", Example.Read("event-click-create-request"))).Id;
        (await sandbox.PatchAsync($"{CustomEvents}/{custom}", new JsonObject { ["name"] = "New name" })).Expect(HttpStatusCode.OK);
        Assert.Equal("New name", (await sandbox.GetAsync($"v2/events/{custom}")).Json["name"]!.GetValue<string>());
        (await sandbox.PatchAsync($"{CustomEvents}/{custom}", new JsonObject { ["key"] = "headline_click" })).Expect(HttpStatusCode.BadRequest);
        (await sandbox.DeleteAsync($"v2/pages/{page}/events/{custom}")).Expect(HttpStatusCode.NotFound);
        (await sandbox.DeleteAsync($"{CustomEvents}/{click}")).Expect(HttpStatusCode.NotFound);
        (await sandbox.DeleteAsync($"{CustomEvents}/{custom}")).Expect(HttpStatusCode.NoContent);
        (await sandbox.DeleteAsync($"v2/pages/{page}/events/{click}")).Expect(HttpStatusCode.NoContent);
        (await sandbox.DeleteAsync($"v2/pages/{page}/events/{click}")).Expect(HttpStatusCode.NotFound);
        Assert.True((await sandbox.GetAsync($"v2/events/{custom}")).Json["archived"]!.GetValue<bool>());
    }
}
