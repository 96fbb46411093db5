using System.Net;
using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Tests.Rest;

/// <summary>Requests that fit the schema and are still wrong.</summary>
public sealed class ExperimentRulesTests
{
    public static TheoryData<string, Action<JsonObject>> Wrong => new()
    {
        { "must sum to 10000, not 9999", b => b["variations"]![0]!["weight"] = 4999 },
        { "weight", b => b["variations"]![0]!["weight"] = 10001 },
        { "weight: is required", b => b["variations"]![0]!.AsObject().Remove("weight") },
        { "variations: is required", b => b.Remove("variations") },
        { "at least one is required", b => b["variations"] = new JsonArray() },
        { "name: is required", b => b.Remove("name") },
        { "page_ids or url_targeting is required", b => b.Remove("page_ids") },
        { "only one of them", b => b["url_targeting"] = new JsonObject { ["edit_url"] = "https://a.example/" } },
        { "there is no page 5", b => b["page_ids"] = new JsonArray(5) },
        { "there is no page 5", b => b["variations"]![0]!["actions"]![0]!["page_id"] = 5 },
        { "there is no event 5", b => b["metrics"]![0]!["event_id"] = 5 },
        { "event_id is required", b => b["metrics"]![0]!.AsObject().Remove("event_id") },
        { "field is required", b => b["metrics"]![1]!.AsObject().Remove("field") },
        { "needs the id of a page", b => b["metrics"]![0]!["aggregator"] = "bounce" },
        { "needs two metrics", b => b["metrics"]![0]!["aggregator"] = "ratio" },
        { "aggregator", b => b["metrics"]![0]!["aggregator"] = "median" },
        { "needs selector", b => Change(b).Remove("selector") },
        { "needs attributes", b => Change(b).Remove("attributes") },
        { "needs value", b => Change(b)["type"] = "custom_code" },
        { "needs value", b => Change(b)["type"] = "custom_css" },
        { "needs destination", b => Change(b)["type"] = "redirect" },
        { "needs extension_id", b => Change(b)["type"] = "extension" },
        { "type", b => Change(b)["type"] = "rearrange" },
        { "attributes.colour", b => Change(b)["attributes"]!["colour"] = "red" },
        { "audience_conditions", b => b["audience_conditions"] = "nobody" },
        { "there is no audience 5", b => b["audience_conditions"] = "[\"or\", {\"audience_id\": 5}]" },
        { "audience_id", b => b["audience_conditions"] = "[\"or\", {\"audience\": 5}]" },
        { "holdback", b => b["holdback"] = -1 },
        { "type", b => b["type"] = "personalization" },
        { "campaign_id", b => b["campaign_id"] = 5 },
        { "schedule.start_time", b => b["schedule"] = new JsonObject { ["start_time"] = "tomorrow" } },
        { "not a Web Experimentation project", b => b["project_id"] = TestSandbox.FlagsProject },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Create_ThatBreaksARule_Is400AndCreatesNothing(string expected, Action<JsonObject> spoil)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = await sandbox.NewExperimentBodyAsync();
        spoil(body);
        var answer = (await sandbox.PostAsync("v2/experiments", body)).Expect(HttpStatusCode.BadRequest);
        Assert.Contains(expected, answer.Message, StringComparison.Ordinal);
        Assert.Empty((await sandbox.GetAsync($"v2/experiments?project_id={TestSandbox.Project}")).List);
    }

    [Fact]
    public async Task Create_OnAnArchivedPage_Is400()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = await sandbox.NewExperimentBodyAsync();
        await sandbox.DeleteAsync($"v2/pages/{body["page_ids"]![0]}");
        (await sandbox.PostAsync("v2/experiments", body)).Expect(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("redirect", "{\"destination\":\"https://b.example/\",\"preserve_parameters\":true,\"allow_additional_redirect\":false}", HttpStatusCode.Created)]
    [InlineData("redirect", "{\"destination_function\":\"f\",\"preserve_parameters\":true,\"allow_additional_redirect\":false}", HttpStatusCode.BadRequest)]
    [InlineData("redirect", "{\"destination_function\":\"f\",\"preserve_parameters\":false,\"allow_additional_redirect\":false}", HttpStatusCode.Created)]
    [InlineData("insert_html", "{\"selector\":\"h1\",\"value\":\"<b>x</b>\",\"operator\":\"prepend\"}", HttpStatusCode.Created)]
    [InlineData("insert_image", "{\"selector\":\"h1\",\"value\":\"a.png\"}", HttpStatusCode.Created)]
    [InlineData("custom_css", "{\"value\":\"h1{}\",\"selector\":\"head\"}", HttpStatusCode.Created)]
    [InlineData("custom_code", "{\"value\":\"x()\"}", HttpStatusCode.Created)]
    [InlineData("extension", "{\"extension_id\":\"e1\",\"config\":{}}", HttpStatusCode.Created)]
    public async Task Create_WithEachTypeOfChange_IsAcceptedWhenComplete(string type, string fields, HttpStatusCode expected)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = await sandbox.NewExperimentBodyAsync();
        var change = JsonNode.Parse(fields)!.AsObject();
        change["type"] = type;
        body["variations"]![1]!["actions"]![0]!["changes"] = new JsonArray(change);
        (await sandbox.PostAsync("v2/experiments", body)).Expect(expected);
    }

    [Fact]
    public async Task Create_WithHostileNames_GivesThemBackUnchanged()
    {
        const string name = "\"'\\ </script> $& \u2028\u2029 😀 עברית";
        await using var sandbox = await TestSandbox.StartAsync();
        var body = await sandbox.NewExperimentBodyAsync();
        body["name"] = name;
        body["variations"]![1]!["name"] = new string('x', 10_000);
        var created = (await sandbox.PostAsync("v2/experiments", body)).Expect(HttpStatusCode.Created);
        var read = await sandbox.GetAsync($"v2/experiments/{created.Id}");
        Assert.Equal(name, read.Json["name"]!.GetValue<string>());
        Assert.Equal(10_000, read.Json["variations"]![1]!["name"]!.GetValue<string>().Length);
    }

    private static JsonObject Change(JsonObject body) => body["variations"]![1]!["actions"]![0]!["changes"]![0]!.AsObject();
}
