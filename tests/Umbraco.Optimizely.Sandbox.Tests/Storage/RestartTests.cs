using System.Net;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Control;

namespace Umbraco.Optimizely.Sandbox.Tests.Storage;

public sealed class RestartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sandbox").FullName;

    [Fact]
    public async Task Restart_WithAFile_KeepsEverything()
    {
        var options = new SandboxOptions { DatabasePath = Path.Combine(_folder, "below", "sandbox.db"), ProjectCount = 3 };
        string before;
        TestExperiment experiment;
        await using (var sandbox = await TestSandbox.StartAsync(options))
        {
            experiment = await sandbox.CreateExperimentAsync();
            sandbox.Control.AddVisitors(new BulkVisitors
            {
                ExperimentId = experiment.Id,
                Visitors = 5000,
                Rates = new Dictionary<string, double> { [experiment.Variations[0]] = 0.1, [experiment.Variations[1]] = 0.12 },
            });
            before = await StateAsync(sandbox, experiment);
        }

        await using (var sandbox = await TestSandbox.StartAsync(options))
        {
            Assert.Equal(before, await StateAsync(sandbox, experiment));
            Assert.Equal(8, (await sandbox.GetAsync("v2/projects")).List.Count);
            var body = Example.Object("page-create-request");
            body["key"] = "another";
            Assert.NotEqual(experiment.PageId, (await sandbox.PostAsync("v2/pages", body)).Expect(HttpStatusCode.Created).Id);
        }
    }

    [Fact]
    public async Task Memory_OfTwoSandboxes_IsNotShared()
    {
        await using var first = await TestSandbox.StartAsync();
        await using var second = await TestSandbox.StartAsync();
        await first.CreatePageAsync();
        Assert.Empty((await second.GetAsync($"v2/pages?project_id={TestSandbox.Project}")).List);
    }

    [Fact]
    public async Task FailedOperation_LeavesNothingBehind()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = Example.Object("experiment-create-url-targeting-request");
        body["metrics"]![0]!["event_id"] = 5;
        (await sandbox.PostAsync("v2/experiments", body)).Expect(HttpStatusCode.BadRequest);
        Assert.Empty((await sandbox.GetAsync($"v2/pages?project_id={TestSandbox.Project}")).List);
    }

    [Fact]
    public async Task Start_OnAPortThatIsTaken_SaysSoInOneSentence()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var options = new SandboxOptions { Port = sandbox.Server.BaseAddress.Port };
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => SandboxServer.StartAsync(options, TestContext.Current.CancellationToken));
        Assert.Equal($"Port {options.Port} is taken by another program; choose another one for the sandbox.", exception.Message);
    }

    [Fact]
    public async Task ParallelCalls_CreateEachThingOnce()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => sandbox.PostAsync("v2/pages", Example.Read("page-create-request"))));
        Assert.Single(answers, a => a.Status == HttpStatusCode.Created);
        Assert.Equal(19, answers.Count(a => a.Status == HttpStatusCode.BadRequest));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<string> StateAsync(TestSandbox sandbox, TestExperiment experiment) => new JsonArray(
        (await sandbox.GetAsync(experiment.Path)).Json,
        (await sandbox.GetAsync($"{experiment.Path}/results")).Json,
        (await sandbox.GetAsync($"v2/changes?project_id={TestSandbox.Project}")).List.Count).ToJsonString();
}
