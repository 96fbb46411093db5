using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Control;

namespace Umbraco.Optimizely.Sandbox.Tests.Control;

public sealed class FaultTests
{
    [Theory]
    [InlineData(400, "bad_request")]
    [InlineData(401, "unauthorized")]
    [InlineData(403, "forbidden")]
    [InlineData(404, "not_found")]
    [InlineData(409, "conflict")]
    [InlineData(410, "gone")]
    [InlineData(429, "too_many_requests")]
    [InlineData(500, "internal_server_error")]
    [InlineData(503, "service_unavailable")]
    public async Task Status_ForTheNextCalls_AnswersTheErrorBody(int status, string code)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        sandbox.Control.AddFault(new SandboxFault
        {
            Operation = "list_projects", Status = status, Times = 2, Headers = new Dictionary<string, string> { ["Retry-After"] = "5" },
        });
        (await sandbox.GetAsync("v2/me")).Expect(HttpStatusCode.OK);
        for (var i = 0; i < 2; i++)
        {
            var answer = (await sandbox.GetAsync("v2/projects")).Expect((HttpStatusCode)status);
            Assert.Equal(code, answer.Json["code"]!.GetValue<string>());
            Assert.Equal("5", Assert.Single(answer.Response.Headers.GetValues("Retry-After")));
        }

        (await sandbox.GetAsync("v2/projects")).Expect(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Drop_BeforeOrAfter_ClosesTheConnectionAndTakesEffectOrNot(bool after, int expected)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        sandbox.Control.AddFault(new SandboxFault { Operation = "create_page", Kind = SandboxFaultKind.Drop, After = after });
        await Assert.ThrowsAsync<HttpRequestException>(() => sandbox.PostAsync("v2/pages", Example.Read("page-create-request")));
        Assert.Equal(expected, (await sandbox.GetAsync($"v2/pages?project_id={TestSandbox.Project}")).List.Count);
        Assert.Equal(0, Assert.Single(sandbox.Control.Calls("create_page")).Status);
    }

    [Theory]
    [InlineData(SandboxFaultKind.Status)]
    [InlineData(SandboxFaultKind.Malformed)]
    [InlineData(SandboxFaultKind.Oversized)]
    [InlineData(SandboxFaultKind.Unknown)]
    public async Task AnyKind_BeforeOrAfter_TakesEffectOrNot(SandboxFaultKind kind)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        foreach (var after in new[] { false, true })
        {
            sandbox.Control.AddFault(new SandboxFault { Operation = "create_page", Kind = kind, After = after, Bytes = 1000 });
            await sandbox.PostAsync("v2/pages", Example.Read("page-create-request"));
            Assert.Equal(after ? 1 : 0, (await sandbox.GetAsync($"v2/pages?project_id={TestSandbox.Project}")).List.Count);
        }
    }

    [Fact]
    public async Task Malformed_AnswersJsonThatEndsInTheMiddle()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        sandbox.Control.AddFault(new SandboxFault { Operation = "get_me", Kind = SandboxFaultKind.Malformed });
        var answer = (await sandbox.GetAsync("v2/me")).Expect(HttpStatusCode.OK);
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(answer.Text));
    }

    [Fact]
    public async Task Oversized_AnswersThatManyBytesOfJson()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        sandbox.Control.AddFault(new SandboxFault { Operation = "get_me", Kind = SandboxFaultKind.Oversized });
        var answer = (await sandbox.GetAsync("v2/me")).Expect(HttpStatusCode.OK);
        Assert.Equal(16 * 1024 * 1024, answer.Text.Length);
        Assert.Single(answer.List);
    }

    [Fact]
    public async Task Unknown_AnswersAShapeThatNobodyDocuments()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        sandbox.Control.AddFault(new SandboxFault { Operation = "get_me", Kind = SandboxFaultKind.Unknown });
        Assert.Equal(["list", "unexpected"], Example.Keys((await sandbox.GetAsync("v2/me")).Expect(HttpStatusCode.OK).Json));
    }

    [Fact]
    public async Task Delay_AnswersLaterAndAsUsual()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        sandbox.Control.AddFault(new SandboxFault { Operation = "get_me", Kind = SandboxFaultKind.Delay, DelayMs = 200 });
        var watch = Stopwatch.StartNew();
        (await sandbox.GetAsync("v2/me")).Expect(HttpStatusCode.OK);
        Assert.True(watch.ElapsedMilliseconds >= 190);
    }

    [Theory]
    [InlineData("oauth.token", "POST", "oauth2/token", "{\"error\":\"server_error\"}")]
    [InlineData("events", "POST", "v1/events", "")]
    [InlineData("cdn", "GET", "js/21014920001.js", "")]
    public async Task Status_OfTheOtherEndpoints_HasTheirBody(string operation, string method, string path, string expected)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        sandbox.Control.AddFault(new SandboxFault { Operation = operation });
        var answer = (await sandbox.SendAsync(new HttpMethod(method), path, null, null)).Expect(HttpStatusCode.InternalServerError);
        Assert.Equal(expected, answer.Text);
    }

    [Fact]
    public async Task Faults_AreUsedInOrderAndCanBeCleared()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        sandbox.Control.AddFault(new SandboxFault { Operation = "get_me", Status = 503 });
        sandbox.Control.AddFault(new SandboxFault { Operation = "*", Status = 429 });
        sandbox.Control.AddFault(new SandboxFault { Operation = "get_me", Status = 404 });
        (await sandbox.GetAsync("v2/me")).Expect(HttpStatusCode.ServiceUnavailable);
        (await sandbox.GetAsync("v2/projects")).Expect(HttpStatusCode.TooManyRequests);
        sandbox.Control.ClearFaults();
        (await sandbox.GetAsync("v2/me")).Expect(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(202)]
    [InlineData(204)]
    public async Task Status_OfResults_CanBeComputingOrEmpty(int status)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        sandbox.Control.AddFault(new SandboxFault { Operation = "get_experiment_results", Status = status });
        Assert.Empty((await sandbox.GetAsync("v2/experiments/5/results")).Expect((HttpStatusCode)status).Text);
    }
}
