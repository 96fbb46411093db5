using System.Net;
using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Tests.Rest;

public sealed class ProjectTests
{
    [Fact]
    public async Task List_OfTheFirstAccount_HoldsEveryKindOfProject()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var projects = (await sandbox.GetAsync("v2/projects")).Expect(HttpStatusCode.OK).List;
        Assert.Equal(5, projects.Count);
        Assert.Equal(Example.Keys(Example.Read("project")).Append("description").Order(StringComparer.Ordinal), Example.Keys(projects[0]));
        Assert.Equal("archived", projects[1]!["status"]!.GetValue<string>());
        Assert.True(projects[2]!["is_classic"]!.GetValue<bool>());
        Assert.True(projects[3]!["is_flags_enabled"]!.GetValue<bool>());
        Assert.Equal("custom", projects[4]!["platform"]!.GetValue<string>());
    }

    [Fact]
    public async Task List_OfHundreds_IsPagedWithUnquotedLinks()
    {
        await using var sandbox = await TestSandbox.StartAsync(new SandboxOptions { ProjectCount = 300 });
        var ids = new HashSet<long>();
        var path = "v2/projects?per_page=100";
        for (var page = 1; page <= 4; page++)
        {
            var answer = (await sandbox.GetAsync(path)).Expect(HttpStatusCode.OK);
            ids.UnionWith(answer.List.Select(p => p!["id"]!.GetValue<long>()));
            Assert.Equal(page == 4 ? 5 : 100, answer.List.Count);
            var link = string.Join(", ", answer.Response.Headers.GetValues("Link"));
            Assert.Equal(page > 1, link.Contains("rel=prev", StringComparison.Ordinal));
            Assert.Equal(page < 4, link.Contains($"per_page=100&page={page + 1}>; rel=next", StringComparison.Ordinal));
            path = $"v2/projects?per_page=100&page={page + 1}";
        }

        Assert.Equal(305, ids.Count);
        Assert.Empty((await sandbox.GetAsync(path)).List);
    }

    [Theory]
    [InlineData("per_page=101")]
    [InlineData("per_page=0")]
    [InlineData("page=0")]
    [InlineData("page=x")]
    [InlineData("page=1&page=2")]
    public async Task List_WithPagingOutOfBounds_Is400(string query)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        (await sandbox.GetAsync($"v2/projects?{query}")).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Create_ThenArchive_IsGivenBack()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var created = (await sandbox.PostAsync("v2/projects", Example.Read("project-create-request"))).Expect(HttpStatusCode.Created);
        Assert.Equal(16, created.Id.ToString(System.Globalization.CultureInfo.InvariantCulture).Length);
        Assert.False(created.Json["web_snippet"]!["include_jquery"]!.GetValue<bool>());
        (await sandbox.PatchAsync($"v2/projects/{created.Id}", new JsonObject { ["status"] = "archived" })).Expect(HttpStatusCode.OK);
        Assert.Equal("archived", (await sandbox.GetAsync($"v2/projects/{created.Id}")).Json["status"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("{\"name\":\"x\",\"platform\":\"windows\"}", "platform")]
    [InlineData("{\"platform\":\"web\"}", "name: is required")]
    [InlineData("{\"name\":\"x\",\"confidence_threshold\":0.4}", "confidence_threshold")]
    [InlineData("{\"name\":7}", "name")]
    [InlineData("{\"name\":null}", "name: may not be null")]
    [InlineData("{\"name\":\"x\",\"web_snippet\":{\"library\":\"zepto\"}}", "web_snippet.library")]
    [InlineData("{\"name\":\"x\",\"web_snippet\":[]}", "web_snippet: must be an object")]
    [InlineData("{\"name\":\"x\",\"sdks\":[1]}", "sdks[0]")]
    public async Task Create_AgainstTheSchema_Is400AndNamesTheField(string body, string expected)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answer = (await sandbox.PostAsync("v2/projects", JsonNode.Parse(body)!)).Expect(HttpStatusCode.BadRequest);
        Assert.Contains(expected, answer.Message, StringComparison.Ordinal);
        Assert.Equal("bad_request", answer.Json["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Create_WithReadOnlyFields_IgnoresThem()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var created = await sandbox.PostAsync("v2/projects", new JsonObject { ["name"] = "x", ["id"] = 1, ["account_id"] = 2, ["is_classic"] = true });
        Assert.NotEqual(1, created.Expect(HttpStatusCode.Created).Id);
        Assert.Equal(TestSandbox.Account, created.Json["account_id"]!.GetValue<long>());
        Assert.False(created.Json["is_classic"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Get_ProjectOfAnotherAccount_Is403()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        (await sandbox.GetAsync($"v2/projects/{TestSandbox.OtherProject}")).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Me_WithAndWithoutExpand_HasTheDocumentedParts()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var plain = (await sandbox.GetAsync("v2/me")).Expect(HttpStatusCode.OK);
        Assert.Equal(["current_account", "id", "profile"], Example.Keys(plain.Json));
        Assert.Equal("ada@acme.example", plain.Json["profile"]!["email"]!.GetValue<string>());
        var full = await sandbox.GetAsync("v2/me?expand=accounts&expand=project_roles&include_features=true");
        Assert.Equal("Acme Media", full.Json["accounts"]![0]!["name"]!.GetValue<string>());
        Assert.Equal(5, full.Json["project_roles"]!.AsArray().Count);
        Assert.NotNull(full.Json["current_account"]!["features"]);
        Assert.Equal(full.Text, (await sandbox.GetAsync("v2/me?expand=accounts,project_roles&include_features=true")).Text);
    }
}
