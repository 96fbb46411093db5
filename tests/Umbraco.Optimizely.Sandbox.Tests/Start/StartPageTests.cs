using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Umbraco.Optimizely.Sandbox.Control;

namespace Umbraco.Optimizely.Sandbox.Tests.Start;

public sealed class StartPageTests
{
    [Fact]
    public async Task Get_ShowsProjectsExperimentsVisitorsAndCalls()
    {
        await using var sandbox = await TestSandbox.StartAsync(new SandboxOptions { ProjectCount = 20 });
        var experiment = await sandbox.CreateExperimentAsync();
        await sandbox.PatchAsync($"{experiment.Path}?action=publish", new JsonObject { ["name"] = "<img src=x onerror=alert(1)>" });
        sandbox.Control.AddVisitors(new BulkVisitors { ExperimentId = experiment.Id, Visitors = 4001 });
        var answer = (await sandbox.GetAsync("", null)).Expect(HttpStatusCode.OK);
        var page = new HtmlParser().ParseDocument(answer.Text);
        var text = page.Body!.TextContent;
        Assert.Empty(page.QuerySelectorAll("img, script"));
        foreach (var expected in new[] { "Acme Website", "Globex", "running", "2,001", "2,000", "update_experiment", "and 13 more", "<img src=x onerror=alert(1)>", "/oauth2/authorize" })
        {
            Assert.Contains(expected, text, StringComparison.Ordinal);
        }

        Assert.False(answer.Response.Headers.Contains("Refresh"));
        Assert.Equal("3", Assert.Single((await sandbox.GetAsync("?refresh", null)).Response.Headers.GetValues("Refresh")));
    }

    [Theory]
    [InlineData(new string[0], 5081, false, null, 0)]
    [InlineData(new[] { "--port", "6000", "--control", "--data", "a.db", "--projects", "300" }, 6000, true, "a.db", 300)]
    public void Arguments_AreRead(string[] args, int port, bool control, string? data, int projects)
    {
        Assert.True(SandboxArguments.TryRead(args, out var options, out _));
        Assert.Equal((port, control, data, projects), (options.Port, options.EnableControl, options.DatabasePath, options.ProjectCount));
    }

    [Theory]
    [InlineData("--port")]
    [InlineData("--port", "x")]
    [InlineData("--port", "70000")]
    [InlineData("--verbose")]
    public void Arguments_ThatAreWrong_SayWhatIsRight(params string[] args)
    {
        Assert.False(SandboxArguments.TryRead(args, out _, out var problem));
        Assert.Contains("--port <number>", problem, StringComparison.Ordinal);
    }
}
