using System.Net;
using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Tests.Rest;

public sealed class AudienceAndAttributeTests
{
    [Fact]
    public async Task Audience_OnAnAttribute_AnswersTheCapturedShape()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var request = Example.Object("audience-create-request");
        Assert.Contains("no attribute visitor_status", (await sandbox.PostAsync("v2/audiences", request)).Expect(HttpStatusCode.BadRequest).Message, StringComparison.Ordinal);
        var attribute = (await sandbox.PostAsync("v2/attributes", Example.Read("attribute-create-request"))).Expect(HttpStatusCode.Created);
        Assert.Equal(Example.Keys(Example.Read("attribute")), Example.Keys(attribute.Json));
        var audience = (await sandbox.PostAsync("v2/audiences", request)).Expect(HttpStatusCode.Created);
        Assert.Equal(Example.Keys(Example.Read("audience")), Example.Keys(audience.Json));
        Assert.Equal(request["conditions"]!.GetValue<string>(), audience.Json["conditions"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("[\"and\", {\"type\":\"moon\"}]")]
    [InlineData("[\"and\", {\"type\":\"cookies\"}]")]
    [InlineData("[\"and\", {\"type\":\"cookies\",\"name\":\"a\",\"match_type\":\"like\"}]")]
    [InlineData("[\"and\", {\"type\":\"device\"}]")]
    [InlineData("[\"and\", {\"type\":\"list\",\"name\":\"none\"}]")]
    [InlineData("[\"not\"]")]
    [InlineData("{}")]
    public async Task Audience_WithWrongConditions_Is400(string conditions)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = new JsonObject { ["project_id"] = TestSandbox.Project, ["name"] = "x", ["conditions"] = conditions };
        (await sandbox.PostAsync("v2/audiences", body)).Expect(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("[\"or\", {\"type\":\"query\",\"name\":\"utm\",\"match_type\":\"exists\"}, [\"not\", {\"type\":\"first_session\"}]]")]
    [InlineData("[\"and\", {\"type\":\"device\",\"value\":\"mobile\"}, {\"type\":\"code\",\"value\":\"true\"}]")]
    public async Task Audience_IsArchivedByAFieldAndFiltered(string conditions)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = new JsonObject { ["project_id"] = TestSandbox.Project, ["name"] = "x", ["conditions"] = conditions };
        var id = (await sandbox.PostAsync("v2/audiences", body)).Expect(HttpStatusCode.Created).Id;
        (await sandbox.PatchAsync($"v2/audiences/{id}", new JsonObject { ["archived"] = true })).Expect(HttpStatusCode.OK);
        Assert.Single((await sandbox.GetAsync($"v2/audiences?project_id={TestSandbox.Project}&archived=true")).List);
        Assert.Empty((await sandbox.GetAsync($"v2/audiences?project_id={TestSandbox.Project}&archived=false")).List);
        Assert.Empty((await sandbox.GetAsync($"v2/audiences?project_id={TestSandbox.Project}&for_journey=true")).List);
    }

    [Fact]
    public async Task Experiment_WithAnAudience_HasItInThePreviewLink()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var audience = (await sandbox.PostAsync("v2/audiences", new JsonObject { ["project_id"] = TestSandbox.Project, ["name"] = "x" })).Id;
        var body = await sandbox.NewExperimentBodyAsync();
        body["audience_conditions"] = $"[\"and\", {{\"audience_id\": {audience}}}]";
        var created = (await sandbox.PostAsync("v2/experiments", body)).Expect(HttpStatusCode.Created);
        var link = created.Json["variations"]![0]!["actions"]![0]!["share_link"]!.GetValue<string>();
        Assert.Contains($"&optimizely_x_audiences={audience}&", link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attribute_WithAUsedKey_Is400AndDeletesOnce()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = (await sandbox.PostAsync("v2/attributes", Example.Read("attribute-create-request"))).Id;
        Assert.Contains($"(id: {id})", (await sandbox.PostAsync("v2/attributes", Example.Read("attribute-create-request"))).Expect(HttpStatusCode.BadRequest).Message, StringComparison.Ordinal);
        (await sandbox.PatchAsync($"v2/attributes/{id}", new JsonObject { ["name"] = "New" })).Expect(HttpStatusCode.OK);
        (await sandbox.DeleteAsync($"v2/attributes/{id}")).Expect(HttpStatusCode.NoContent);
        (await sandbox.DeleteAsync($"v2/attributes/{id}")).Expect(HttpStatusCode.NotFound);
        Assert.Equal("New", (await sandbox.GetAsync($"v2/attributes/{id}")).Json["name"]!.GetValue<string>());
        Assert.Single((await sandbox.GetAsync($"v2/attributes?project_id={TestSandbox.Project}")).List);
    }

    [Fact]
    public async Task ListAttribute_KeepsItsContentToItself()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var list = (await sandbox.PostAsync("v2/list_attributes", Example.Read("list-attribute-create-request"))).Expect(HttpStatusCode.Created);
        Assert.Equal(Example.Keys(Example.Read("list-attribute")), Example.Keys(list.Json));
        var update = new JsonObject { ["description"] = "New", ["list_content"] = "u1,u2" };
        (await sandbox.PatchAsync($"v2/list_attributes/{list.Id}", update)).Expect(HttpStatusCode.OK);
        (await sandbox.PatchAsync($"v2/list_attributes/{list.Id}", new JsonObject { ["description"] = "Newer" })).Expect(HttpStatusCode.OK);
        Assert.Null((await sandbox.GetAsync($"v2/list_attributes/{list.Id}")).Json["list_content"]);
        Assert.Contains("\"content\":[\"u1\",\"u2\"]", (await sandbox.GetAsync("js/21014920001.js")).Text, StringComparison.Ordinal);
        Assert.Single((await sandbox.GetAsync($"v2/list_attributes?project_id={TestSandbox.Project}")).List);
        (await sandbox.DeleteAsync($"v2/list_attributes/{list.Id}")).Expect(HttpStatusCode.NoContent);
        (await sandbox.DeleteAsync($"v2/list_attributes/{list.Id}")).Expect(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("name", "\"has space\"")]
    [InlineData("list_type", "\"emails\"")]
    [InlineData("key_field", null)]
    [InlineData("list_type", null)]
    public async Task ListAttribute_AgainstTheRules_Is400(string field, string? value)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = Example.Object("list-attribute-create-request");
        body.Remove(field);
        if (value is not null)
        {
            body[field] = JsonNode.Parse(value);
        }

        Assert.Contains(field, (await sandbox.PostAsync("v2/list_attributes", body)).Expect(HttpStatusCode.BadRequest).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListAttribute_ThatIsTooLargeOrTwice_Is400()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = Example.Object("list-attribute-create-request");
        body["list_content"] = new string('x', 101);
        (await sandbox.PostAsync("v2/list_attributes", body)).Expect(HttpStatusCode.BadRequest);
        body["list_content"] = string.Join(',', Enumerable.Repeat(new string('x', 99), 50_100));
        (await sandbox.PostAsync("v2/list_attributes", body)).Expect(HttpStatusCode.BadRequest);
        body["list_content"] = "a,b";
        (await sandbox.PostAsync("v2/list_attributes", body)).Expect(HttpStatusCode.Created);
        (await sandbox.PostAsync("v2/list_attributes", body)).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ChangeHistory_NamesWhatWasDone()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(start: false);
        await sandbox.PatchAsync($"{experiment.Path}?action=start", new JsonObject());
        var changes = (await sandbox.GetAsync($"v2/changes?project_id={TestSandbox.Project}&entity=experiment:{experiment.Id}")).Expect(HttpStatusCode.OK).List;
        Assert.Equal(["publish", "create"], changes.Select(c => c!["change_type"]!.GetValue<string>()));
        Assert.Equal("running", changes[0]!["changes"]![0]!["after"]!.GetValue<string>());
        Assert.Empty(Example.Keys(changes[0]).Except(Example.Keys(Example.Read("change-history")[0])));
        Assert.Single((await sandbox.GetAsync($"v2/changes?project_id={TestSandbox.Project}&entity_type=page")).List);
        Assert.Empty((await sandbox.GetAsync($"v2/changes?project_id={TestSandbox.Project}&source=ui")).List);
    }
}
