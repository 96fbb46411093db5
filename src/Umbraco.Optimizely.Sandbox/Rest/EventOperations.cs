using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Custom events of a project, click events of a page; every page is a pageview event too.</summary>
internal sealed class EventOperations : IOperationSet
{
    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations { get; } = new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["list_events"] = List,
        ["get_event"] = call => Answer.Ok(Get(call)),
        ["create_custom_event"] = CreateCustom,
        ["update_custom_event"] = call => Update(call, FindCustom(call)),
        ["delete_custom_event"] = call => Delete(call, FindCustom(call)),
        ["create_in_page_event"] = CreateClick,
        ["update_in_page_event"] = call => Update(call, FindClick(call)),
        ["delete_in_page_event"] = call => Delete(call, FindClick(call)),
    };

    private static Answer List(OperationCall call)
    {
        var project = call.Project(call.QueryId("project_id"));
        var events = call.Store.InProject(EntityKind.Event, project.Id).Select(e => e.Body);
        var pages = call.Store.InProject(EntityKind.Page, project.Id).Select(Pageview);
        return call.Page(events.Concat(pages).Select(e => (JsonNode)e).ToList());
    }

    private static JsonObject Get(OperationCall call)
    {
        var id = call.PathId("event_id");
        return call.Store.Find(EntityKind.Page, id) is null ? call.Find(EntityKind.Event, id).Body : Pageview(call.Find(EntityKind.Page, id));
    }

    private static Answer CreateCustom(OperationCall call)
    {
        var project = call.ActiveProject(call.PathId("project_id"));
        var body = NewBody("custom", call.Body);
        body["name"] ??= call.Body.Text("key");
        return Create(call, project, null, body);
    }

    private static Answer CreateClick(OperationCall call)
    {
        var page = call.Find(EntityKind.Page, call.PathId("page_id"));
        if (page.Body.Flag("archived"))
        {
            throw ApiProblem.BadRequest($"The page {page.Id} is archived");
        }

        var project = call.ActiveProject(page.ProjectId);
        if (string.IsNullOrWhiteSpace((call.Body["config"] as JsonObject).Text("selector")))
        {
            throw ApiProblem.BadRequest("config.selector: is required");
        }

        var body = NewBody("click", call.Body);
        body["key"] ??= Keys.Create(call.Store, project.Id, call.Body.Text("name")!);
        body["page_id"] = page.Id;
        return Create(call, project, page.Id, body);
    }

    private static Answer Create(OperationCall call, Entity project, long? pageId, JsonObject body)
    {
        var key = body.Text("key")!;
        Keys.EnsureFree(call.Store, project.Id, key);
        var id = call.Store.NextId();
        body["id"] = id;
        body["project_id"] = project.Id;
        body["created"] = JsonText.Time(call.Now);
        body["last_modified"] = JsonText.Time(call.Now);
        var entity = new Entity(id, EntityKind.Event, project.AccountId, project.Id, pageId, key, body, null, false);
        call.Store.Save(entity);
        Changes.Record(call, "create", entity, "Created event");
        Revisions.Bump(call.Store, project.Id);
        return Answer.Created(body);
    }

    private static Answer Update(OperationCall call, Entity entity)
    {
        if (call.Body.Text("key") is { } key)
        {
            Keys.EnsureFree(call.Store, entity.ProjectId, key, entity.Id);
        }

        foreach (var (name, value) in call.Body)
        {
            entity.Body[name] = value?.DeepClone();
        }

        if (call.Body.Long("page_id") is { } pageId)
        {
            entity = entity with { ParentId = call.Find(EntityKind.Page, pageId).Id };
        }

        return Answer.Ok(Save(call, entity with { Key = entity.Body.Text("key") }, "update", "Updated event"));
    }

    private static Answer Delete(OperationCall call, Entity entity)
    {
        if (entity.Body.Flag("archived"))
        {
            throw ApiProblem.NotFound($"The event {entity.Id} is already archived");
        }

        entity.Body["archived"] = true;
        Save(call, entity, "archive", "Archived event");
        return Answer.Empty(StatusCodes.Status204NoContent);
    }

    private static JsonObject Save(OperationCall call, Entity entity, string type, string summary)
    {
        entity.Body["last_modified"] = JsonText.Time(call.Now);
        call.Store.Save(entity);
        Changes.Record(call, type, entity, summary);
        Revisions.Bump(call.Store, entity.ProjectId);
        return entity.Body;
    }

    private static Entity FindCustom(OperationCall call)
    {
        var project = call.Project(call.PathId("project_id"));
        var entity = call.Find(EntityKind.Event, call.PathId("event_id"));
        return entity.ParentId is null && entity.ProjectId == project.Id ? entity : throw ApiProblem.NotFound();
    }

    private static Entity FindClick(OperationCall call)
    {
        var entity = call.Find(EntityKind.Event, call.PathId("event_id"));
        return entity.ParentId == call.PathId("page_id") ? entity : throw ApiProblem.NotFound();
    }

    private static JsonObject NewBody(string type, JsonObject source)
    {
        var body = new JsonObject
        {
            ["archived"] = false,
            ["category"] = "other",
            ["event_type"] = type,
            ["is_classic"] = false,
            ["is_editable"] = true,
        };
        foreach (var (name, value) in source)
        {
            body[name] = value?.DeepClone();
        }

        return body;
    }

    private static JsonObject Pageview(Entity page) => new()
    {
        ["archived"] = page.Body.Flag("archived"),
        ["category"] = page.Body.Text("category"),
        ["created"] = page.Body.Text("created"),
        ["event_type"] = "pageview",
        ["id"] = page.Id,
        ["is_classic"] = false,
        ["key"] = page.Key,
        ["last_modified"] = page.Body.Text("last_modified"),
        ["name"] = page.Body.Text("name"),
        ["page_id"] = page.Id,
        ["project_id"] = page.ProjectId,
    };
}
