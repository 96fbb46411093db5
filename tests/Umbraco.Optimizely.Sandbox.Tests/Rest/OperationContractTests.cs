using System.Net;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Validation;

namespace Umbraco.Optimizely.Sandbox.Tests.Rest;

/// <summary>What every simulated operation does with a wrong request; the table is the catalog itself.</summary>
public sealed class OperationContractTests : IClassFixture<SharedSandbox>
{
    private static readonly string[] NotSimulated =
        ["campaign", "environment", "datafile", "group", "section", "plan", "search_results", "experiment_summaries"];

    private static readonly IReadOnlyList<Operation> Catalog = OperationCatalog.Load().Operations;

    private readonly TestSandbox _sandbox;

    public OperationContractTests(SharedSandbox shared) => _sandbox = shared.Sandbox;

    public static TheoryData<string> Simulated => Where(_ => true);

    public static TheoryData<string> WithAnId => Where(o => o.PathParameters.Count > 0);

    public static TheoryData<string> WithABody => Where(o => o.BodySchema is not null);

    public static TheoryData<string> OfAProject => Where(o => o.QueryParameters.ContainsKey("project_id"));

    public static TheoryData<string> Others => new(Catalog.Select(o => o.Id).Where(id => NotSimulated.Any(id.Contains)));

    [Theory]
    [MemberData(nameof(Simulated))]
    public async Task AnyOperation_WithoutOrWithAWrongToken_Is401(string id)
    {
        foreach (var token in new[] { null, "2:wrong", "" })
        {
            var answer = await CallAsync(id, token: token);
            answer.Expect(HttpStatusCode.Unauthorized);
            Assert.Equal(["code", "message", "uuid"], Example.Keys(answer.Json));
        }
    }

    [Theory]
    [MemberData(nameof(Simulated))]
    public async Task AnyOperation_ByAViewer_ReadsAndNeverWrites(string id)
    {
        var answer = await CallAsync(id, token: TestSandbox.ViewerToken);
        if (Find(id).IsWrite)
        {
            answer.Expect(HttpStatusCode.Forbidden);
            Assert.Equal("forbidden", answer.Json["code"]!.GetValue<string>());
        }
        else
        {
            Assert.NotEqual(HttpStatusCode.Forbidden, answer.Status);
        }
    }

    [Theory]
    [MemberData(nameof(Simulated))]
    public async Task AnyOperation_WithAnUndeclaredParameter_Is400(string id)
    {
        var answer = (await CallAsync(id, query: "surprise=1")).Expect(HttpStatusCode.BadRequest);
        Assert.Contains("surprise", answer.Message, StringComparison.Ordinal);
        Assert.NotNull(answer.Json["messages"]!["surprise"]);
    }

    [Theory]
    [MemberData(nameof(WithAnId))]
    public async Task AnyOperation_WithAnIdThatIsNoNumber_Is400(string id)
    {
        (await CallAsync(id, pathId: "abc")).Expect(HttpStatusCode.BadRequest);
    }

    [Theory]
    [MemberData(nameof(WithAnId))]
    public async Task AnyOperation_WithAnUnknownId_Is404(string id)
    {
        var answer = (await CallAsync(id, pathId: "77")).Expect(HttpStatusCode.NotFound);
        Assert.Equal("not_found", answer.Json["code"]!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(WithABody))]
    public async Task AnyOperationWithABody_WithAnUnknownField_Is400(string id)
    {
        var body = ValidBody(id);
        body["surprise"] = 1;
        var answer = (await CallAsync(id, body: body)).Expect(HttpStatusCode.BadRequest);
        Assert.Contains("surprise", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WithABody))]
    public async Task AnyOperationWithABody_WithoutAJsonObject_Is400(string id)
    {
        var operation = Find(id);
        var path = Path(operation, "77", null);
        var texts = new[] { "", "[]", "null", "{\"a\"", "{\"name\":1,\"name\":2}", "{\"name\":\"\\ud800\"}", new string('[', 100) }
            .Select(t => (Text: t, Type: "application/json")).Append(("{}", "text/plain"));
        foreach (var (text, type) in texts)
        {
            using var content = new StringContent(text, System.Text.Encoding.UTF8, type);
            (await _sandbox.SendContentAsync(new HttpMethod(operation.Method), path, content)).Expect(HttpStatusCode.BadRequest);
        }
    }

    [Theory]
    [MemberData(nameof(OfAProject))]
    public async Task AnyListOfAProject_OfAnotherAccount_Is403(string id)
    {
        (await CallAsync(id, projectId: TestSandbox.OtherProject)).Expect(HttpStatusCode.Forbidden);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task AnotherOperation_ThatIsNotSimulated_Is404AndSaysSo(string id)
    {
        var answer = (await CallAsync(id)).Expect(HttpStatusCode.NotFound);
        Assert.Contains(id, answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "v2/nothing")]
    [InlineData("GET", "v2/projects/")]
    [InlineData("PUT", "v2/projects")]
    [InlineData("POST", "v2/pages/1/click_events")]
    [InlineData("DELETE", "v2/audiences/1")]
    public async Task UndocumentedRoute_Is404WithTheBodySeenLive(string method, string path)
    {
        var answer = (await _sandbox.SendAsync(new HttpMethod(method), path, null)).Expect(HttpStatusCode.NotFound);
        Assert.Equal("Nothing matches the given URI", answer.Message);
        Assert.Equal("unknown", _sandbox.Control.Calls()[^1].Operation);
    }

    private static TheoryData<string> Where(Func<Operation, bool> condition) =>
        new(Catalog.Where(o => !NotSimulated.Any(o.Id.Contains) && condition(o)).Select(o => o.Id));

    private static Operation Find(string id) => Catalog.Single(o => o.Id == id);

    private static string Path(Operation operation, string pathId, string? query, long projectId = TestSandbox.Project)
    {
        var path = "v2/" + string.Join('/', operation.Segments.Select(s => s.StartsWith('{') ? pathId : s));
        var pairs = new List<string>();
        if (operation.QueryParameters.TryGetValue("project_id", out _))
        {
            pairs.Add($"project_id={projectId}");
        }

        if (operation.QueryParameters.TryGetValue("query", out _))
        {
            pairs.Add("query=x");
        }

        pairs.AddRange(query is null ? [] : [query]);
        return path + (pairs.Count == 0 ? "" : "?" + string.Join('&', pairs));
    }

    private Task<ApiAnswer> CallAsync(
        string id, string? token = TestSandbox.Token, string pathId = "77", string? query = null, JsonNode? body = null,
        long projectId = TestSandbox.Project)
    {
        var operation = Find(id);
        return _sandbox.SendAsync(
            new HttpMethod(operation.Method), Path(operation, pathId, query, projectId), operation.BodySchema is null ? null : body ?? ValidBody(id), token);
    }

    private static JsonObject ValidBody(string id) => id switch
    {
        "create_attribute" => Example.Object("attribute-create-request"),
        "create_audience" => Example.Object("audience-create-request"),
        "create_experiment" => Example.Object("experiment-create-request"),
        "create_list_attribute" => Example.Object("list-attribute-create-request"),
        "create_page" => Example.Object("page-create-request"),
        "create_in_page_event" => Example.Object("event-click-create-request"),
        "create_project" => Example.Object("project-create-request"),
        "create_custom_event" => Example.Object("event-custom-create-request"),
        _ => [],
    };
}
