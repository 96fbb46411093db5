using System.Net;
using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Tests.Rest;

public sealed class PageTests
{
    [Fact]
    public async Task Create_WithTheKnownBody_AnswersTheCapturedShape()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var request = Example.Object("page-create-request");
        var page = (await sandbox.PostAsync("v2/pages", request)).Expect(HttpStatusCode.Created);
        Assert.Equal(Example.Keys(Example.Read("page")), Example.Keys(page.Json));
        Assert.All(request, p => Assert.Equal(p.Value!.ToJsonString(), page.Json[p.Key]!.ToJsonString()));
        Assert.Equal("2026-03-02T09:00:00.000000Z", page.Json["created"]!.GetValue<string>());
        Assert.Equal(page.Text, (await sandbox.GetAsync($"v2/pages/{page.Id}")).Text);
    }

    [Fact]
    public async Task Create_WithAUsedKey_Is400WithTheIdOfTheOther()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.CreatePageAsync("used");
        var body = Example.Object("page-create-request");
        body["key"] = "used";
        var answer = (await sandbox.PostAsync("v2/pages", body)).Expect(HttpStatusCode.BadRequest);
        Assert.Equal($"The key used is already in use (id: {id})", answer.Message);
        // Pages and events share their keys, and an archived page keeps its own.
        (await sandbox.DeleteAsync($"v2/pages/{id}")).Expect(HttpStatusCode.NoContent);
        var custom = new JsonObject { ["key"] = "used" };
        (await sandbox.PostAsync($"v2/projects/{TestSandbox.Project}/custom_events", custom)).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Create_WithoutKeyAndConditions_MakesThem()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        JsonObject Body() => new() { ["project_id"] = TestSandbox.Project, ["name"] = "Ænd Äll: Page!", ["edit_url"] = "https://a.example/" };
        var first = (await sandbox.PostAsync("v2/pages", Body())).Expect(HttpStatusCode.Created);
        var second = (await sandbox.PostAsync("v2/pages", Body())).Expect(HttpStatusCode.Created);
        Assert.Equal("21014920001_nd_ll_page", first.Json["key"]!.GetValue<string>());
        Assert.Equal("21014920001_nd_ll_page_2", second.Json["key"]!.GetValue<string>());
        Assert.Equal("""["and",["or",{"match_type":"simple","type":"url","value":"https://a.example/"}]]""", first.Json["conditions"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("key", "\"a-b\"")]
    [InlineData("key", "\"a\\n\"")]
    [InlineData("activation_type", "\"sometimes\"")]
    [InlineData("activation_type", "\"callback\"")]
    [InlineData("activation_type", "\"polling\"")]
    [InlineData("category", "\"news\"")]
    [InlineData("conditions", "[\"and\"]")]
    [InlineData("conditions", "\"everyone\"")]
    [InlineData("conditions", "\"[]\"")]
    [InlineData("conditions", "\"[\\\"and\\\"]\"")]
    [InlineData("conditions", "\"[\\\"xor\\\", {\\\"type\\\":\\\"url\\\"}]\"")]
    [InlineData("conditions", "\"[\\\"and\\\", {\\\"type\\\":\\\"url\\\",\\\"match_type\\\":\\\"like\\\",\\\"value\\\":\\\"x\\\"}]\"")]
    [InlineData("conditions", "\"[\\\"and\\\", {\\\"type\\\":\\\"weather\\\",\\\"value\\\":\\\"x\\\"}]\"")]
    [InlineData("conditions", "\"[\\\"not\\\", [\\\"and\\\"], [\\\"and\\\"]]\"")]
    [InlineData("project_id", "\"21014920001\"")]
    [InlineData("edit_url", "null")]
    public async Task Create_WithAWrongField_Is400AndNamesIt(string field, string value)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = Example.Object("page-create-request");
        body[field] = JsonNode.Parse(value);
        var answer = (await sandbox.PostAsync("v2/pages", body)).Expect(HttpStatusCode.BadRequest);
        Assert.Contains(field == "activation_type" ? "activation_" : field, answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TestSandbox.ArchivedProject, HttpStatusCode.BadRequest)]
    [InlineData(TestSandbox.OtherProject, HttpStatusCode.Forbidden)]
    [InlineData(12, HttpStatusCode.NotFound)]
    public async Task Create_InAProjectThatCannotHaveIt_IsRefused(long project, HttpStatusCode expected)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = Example.Object("page-create-request");
        body["project_id"] = project;
        (await sandbox.PostAsync("v2/pages", body)).Expect(expected);
    }

    [Fact]
    public async Task Update_ToCallback_KeepsTheCode()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.CreatePageAsync();
        var page = (await sandbox.PatchAsync($"v2/pages/{id}", new JsonObject
        {
            ["activation_type"] = "callback",
            ["activation_code"] = "function callbackFn(activate, options) { activate(); }",
            ["project_id"] = TestSandbox.Project,
        })).Expect(HttpStatusCode.OK);
        Assert.Equal(Example.Keys(Example.Read("page-callback")), Example.Keys(page.Json));
    }

    [Fact]
    public async Task Delete_Twice_Is204Then410AndStaysListed()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.CreatePageAsync();
        (await sandbox.DeleteAsync($"v2/pages/{id}")).Expect(HttpStatusCode.NoContent);
        Assert.Equal("gone", (await sandbox.DeleteAsync($"v2/pages/{id}")).Expect(HttpStatusCode.Gone).Json["code"]!.GetValue<string>());
        var listed = Assert.Single((await sandbox.GetAsync($"v2/pages?project_id={TestSandbox.Project}")).List);
        Assert.True(listed!["archived"]!.GetValue<bool>());
    }
}
