using System.Globalization;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>One validated call, inside its transaction.</summary>
internal sealed class OperationCall(
    Caller caller, IReadOnlyDictionary<string, string> path, IQueryCollection query, JsonObject? body, DbSession db, CallPlace place)
{
    public Caller Caller { get; } = caller;

    public DbSession Db { get; } = db;

    public EntityStore Store { get; } = new(db);

    public CallPlace Place { get; } = place;

    public DateTimeOffset Now => Place.Now;

    /// <summary>The body without read-only fields.</summary>
    public JsonObject Body => body ?? [];

    public long PathId(string name) => long.Parse(path[name], CultureInfo.InvariantCulture);

    public string? Query(string name) => query.TryGetValue(name, out var values) ? values[0] : null;

    public IReadOnlyList<string> QueryList(string name) =>
        query.TryGetValue(name, out var values) ? values.SelectMany(v => (v ?? "").Split(',')).ToList() : [];

    public long? QueryId(string name) => Query(name) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>The project of the query or the body, checked to be the caller's.</summary>
    public Entity Project(long? id)
    {
        if (id is null)
        {
            throw ApiProblem.BadRequest("project_id: is required");
        }

        return Find(EntityKind.Project, id.Value);
    }

    /// <summary>A project that may be changed.</summary>
    public Entity ActiveProject(long? id)
    {
        var project = Project(id);
        return project.Body.Text("status") == "archived" ? throw ApiProblem.BadRequest($"The project {id} is archived") : project;
    }

    public Entity Find(string kind, long id)
    {
        var entity = Store.Find(kind, id) ?? throw ApiProblem.NotFound($"There is no {kind} with the id {id}");
        return entity.AccountId == Caller.AccountId
            ? entity
            : throw ApiProblem.Forbidden($"You do not have permission to access the {kind} {id}");
    }

    /// <summary>The asked page of a list, with the links to the others.</summary>
    public Answer Page(IReadOnlyList<JsonNode> items)
    {
        var size = (int)(QueryId("per_page") ?? 25);
        var number = (int)(QueryId("page") ?? 1);
        var shown = items.Skip((number - 1) * size).Take(size).Select(i => i.DeepClone()).ToArray();
        var links = LinkHeader.Create(Place.Url, query, number, size, items.Count);
        var answer = Answer.Ok(new JsonArray(shown));
        return links is null ? answer : answer with { Headers = new Dictionary<string, string> { ["Link"] = links } };
    }

    public Answer Page(IEnumerable<Entity> entities) => Page(entities.Select(e => (JsonNode)e.Body).ToList());
}
