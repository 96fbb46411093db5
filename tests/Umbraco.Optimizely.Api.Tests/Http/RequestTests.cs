using System.Net;
using System.Text.Json;
using Umbraco.Optimizely.Api.Tests.Support;

namespace Umbraco.Optimizely.Api.Tests.Http;

/// <summary>What each operation sends.</summary>
public sealed class RequestTests
{
    private static readonly Dictionary<string, (Func<IOptimizelyClient, Task> Call, string Expected)> Operations = new()
    {
        ["projects.list"] = (c => c.Projects.ListAllAsync(), "GET /v2/projects?page=1&per_page=100"),
        ["projects.get"] = (c => c.Projects.GetAsync(1), "GET /v2/projects/1"),
        ["pages.list"] = (c => c.Pages.ListAllAsync(1), "GET /v2/pages?project_id=1&page=1&per_page=100"),
        ["pages.get"] = (c => c.Pages.GetAsync(2), "GET /v2/pages/2"),
        ["pages.create"] = (c => c.Pages.CreateAsync(new() { ProjectId = 1, Name = "n", EditUrl = "https://a.example/" }), """POST /v2/pages {"project_id":1,"name":"n","edit_url":"https://a.example/"}"""),
        ["pages.update"] = (c => c.Pages.UpdateAsync(2, new() { Name = "n" }), """PATCH /v2/pages/2 {"name":"n"}"""),
        ["pages.archive"] = (c => c.Pages.ArchiveAsync(2), "DELETE /v2/pages/2"),
        ["events.list"] = (c => c.Events.ListAllAsync(1), "GET /v2/events?project_id=1&page=1&per_page=100"),
        ["events.get"] = (c => c.Events.GetAsync(3), "GET /v2/events/3"),
        ["events.createCustom"] = (c => c.Events.CreateCustomAsync(1, new() { Key = "k", Category = "other" }), """POST /v2/projects/1/custom_events {"key":"k","event_type":"custom","category":"other"}"""),
        ["events.createClick"] = (c => c.Events.CreateClickAsync(2, new() { Name = "n", Config = new() { Selector = ".a" } }), """POST /v2/pages/2/events {"name":"n","config":{"selector":".a"},"event_type":"click"}"""),
        ["events.archiveCustom"] = (c => c.Events.ArchiveCustomAsync(1, 3), "DELETE /v2/projects/1/custom_events/3"),
        ["events.archiveClick"] = (c => c.Events.ArchiveClickAsync(2, 3), "DELETE /v2/pages/2/events/3"),
        ["experiments.list"] = (c => c.Experiments.ListAllAsync(1), "GET /v2/experiments?project_id=1&page=1&per_page=100"),
        ["experiments.get"] = (c => c.Experiments.GetAsync(4), "GET /v2/experiments/4"),
        ["experiments.create"] = (c => c.Experiments.CreateAsync(new() { ProjectId = 1, Name = "n", Variations = [] }), """POST /v2/experiments {"project_id":1,"name":"n","type":"a/b","variations":[]}"""),
        ["experiments.create and start"] = (c => c.Experiments.CreateAsync(new() { ProjectId = 1, Name = "n", Variations = [] }, ExperimentAction.Start), """POST /v2/experiments?action=start {"project_id":1,"name":"n","type":"a/b","variations":[]}"""),
        ["experiments.update"] = (c => c.Experiments.UpdateAsync(4, new() { Name = "n" }), """PATCH /v2/experiments/4 {"name":"n"}"""),
        ["experiments.publish"] = (c => c.Experiments.UpdateAsync(4, new(), ExperimentAction.Publish), "PATCH /v2/experiments/4?action=publish {}"),
        ["experiments.start"] = (c => c.Experiments.UpdateAsync(4, new(), ExperimentAction.Start), "PATCH /v2/experiments/4?action=start {}"),
        ["experiments.pause"] = (c => c.Experiments.UpdateAsync(4, new(), ExperimentAction.Pause), "PATCH /v2/experiments/4?action=pause {}"),
        ["experiments.resume"] = (c => c.Experiments.UpdateAsync(4, new(), ExperimentAction.Resume), "PATCH /v2/experiments/4?action=resume {}"),
        ["experiments.unarchive"] = (c => c.Experiments.UpdateAsync(4, new(), ExperimentAction.Unarchive), "PATCH /v2/experiments/4?action=unarchive {}"),
        ["experiments.archive"] = (c => c.Experiments.ArchiveAsync(4), "DELETE /v2/experiments/4"),
        ["results.get"] = (c => c.Results.GetAsync(4), "GET /v2/experiments/4/results"),
        ["results.timeseries"] = (c => c.Results.TimeseriesAsync(4, new() { Browser = "chrome" }), "GET /v2/experiments/4/timeseries?browser=chrome"),
        ["audiences.list"] = (c => c.Audiences.ListAllAsync(1), "GET /v2/audiences?project_id=1&page=1&per_page=100"),
        ["audiences.get"] = (c => c.Audiences.GetAsync(5), "GET /v2/audiences/5"),
        ["audiences.create"] = (c => c.Audiences.CreateAsync(new() { ProjectId = 1, Name = "n" }), """POST /v2/audiences {"project_id":1,"name":"n"}"""),
        ["audiences.update"] = (c => c.Audiences.UpdateAsync(5, new() { Archived = true }), """PATCH /v2/audiences/5 {"archived":true}"""),
        ["attributes.list"] = (c => c.Attributes.ListAllAsync(1), "GET /v2/attributes?project_id=1&page=1&per_page=100"),
        ["attributes.get"] = (c => c.Attributes.GetAsync(6), "GET /v2/attributes/6"),
        ["attributes.create"] = (c => c.Attributes.CreateAsync(new() { ProjectId = 1, Key = "k" }), """POST /v2/attributes {"project_id":1,"key":"k"}"""),
        ["attributes.update"] = (c => c.Attributes.UpdateAsync(6, new() { Name = "n" }), """PATCH /v2/attributes/6 {"name":"n"}"""),
        ["attributes.archive"] = (c => c.Attributes.ArchiveAsync(6), "DELETE /v2/attributes/6"),
        ["listAttributes.list"] = (c => c.ListAttributes.ListAllAsync(1), "GET /v2/list_attributes?project_id=1"),
        ["listAttributes.get"] = (c => c.ListAttributes.GetAsync(7), "GET /v2/list_attributes/7"),
        ["listAttributes.create"] = (c => c.ListAttributes.CreateAsync(new() { ProjectId = 1, Name = "n", KeyField = "k", ListType = ListAttributeType.Cookies, ListContent = "a,b" }), """POST /v2/list_attributes {"project_id":1,"name":"n","key_field":"k","list_type":"cookies","list_content":"a,b"}"""),
        ["listAttributes.update"] = (c => c.ListAttributes.UpdateAsync(7, new() { ListContent = "a" }), """PATCH /v2/list_attributes/7 {"list_content":"a"}"""),
        ["listAttributes.archive"] = (c => c.ListAttributes.ArchiveAsync(7), "DELETE /v2/list_attributes/7"),
        ["account.me"] = (c => c.Account.MeAsync(), "GET /v2/me?expand=accounts&expand=project_roles"),
    };

    public static TheoryData<string> Names => [.. Operations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Operation_SendsWhatIsDocumented(string name)
    {
        using var host = new ApiHost();
        var (call, expected) = Operations[name];
        var parts = expected.Split(' ', 3);
        host.Fake.Then((request, _) => Task.FromResult(new HttpResponseMessage(request.Method == HttpMethod.Delete ? HttpStatusCode.NoContent : HttpStatusCode.OK)
        {
            Content = new StringContent(request.Method == HttpMethod.Delete ? "" : name.EndsWith(".list", StringComparison.Ordinal) ? "[]" : """{"id":1,"experiment_id":1}"""),
        }));

        await call(host.Client);

        var request = host.Fake.Request;
        Assert.Equal(parts[0] + " " + parts[1], request.Method + " " + request.PathAndQuery);
        Assert.Equal("https", request.Uri.Scheme);
        Assert.Equal("api.optimizely.com", request.Uri.Host);
        Assert.Equal("Bearer " + ApiHost.Token, request.Authorization);
        Assert.DoesNotContain(request.Headers.Keys, header => header.Contains("Operation", StringComparison.OrdinalIgnoreCase));
        if (parts.Length == 3)
        {
            SameJson.Assert(parts[2], request.Body);
            Assert.Equal("application/json", request.ContentType);
        }
        else
        {
            Assert.True(string.IsNullOrEmpty(request.Body));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Operation_Refused_NamesItself(string name)
    {
        using var host = new ApiHost();
        host.Fake.ThenExample("error-404", HttpStatusCode.NotFound);

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => Operations[name].Call(host.Client));

        Assert.Equal(OptimizelyFailure.NotFound, exception.Failure);
        Assert.StartsWith(name.Split('.')[0] + ".", exception.Operation, StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_OfEveryResource_AreAllHere()
    {
        var methods = typeof(IOptimizelyClient).GetProperties().SelectMany(property => property.PropertyType.GetMethods()).Count();
        var extraRows = new[] { "experiments.create and start", "experiments.publish", "experiments.start", "experiments.pause", "experiments.resume", "experiments.unarchive" };

        Assert.Equal(methods, Operations.Count - extraRows.Length);
    }

    [Fact]
    public async Task HostileTitle_Sent_ArrivesUnchanged()
    {
        const string title = "\"\\</script>$& \u2028\u2029 \ud83d\ude80 \u202e <b>";
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.Created, """{"id":1}""");

        await host.Client.Pages.CreateAsync(new() { ProjectId = 1, Name = title, EditUrl = "https://a.example/" }, TestContext.Current.CancellationToken);

        using var body = JsonDocument.Parse(host.Fake.Request.Body!);
        Assert.Equal(title, body.RootElement.GetProperty("name").GetString());
    }
}
