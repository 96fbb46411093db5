using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Pages: where experiments run. A change goes to the snippet at once.</summary>
internal sealed class PageOperations : IOperationSet
{
    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations { get; } = new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["list_pages"] = call => call.Page(call.Store.InProject(EntityKind.Page, call.Project(call.QueryId("project_id")).Id)),
        ["get_page"] = call => Answer.Ok(call.Find(EntityKind.Page, call.PathId("page_id")).Body),
        ["create_page"] = call => Answer.Created(Create(call, call.Body).Body),
        ["update_page"] = Update,
        ["delete_page"] = Delete,
    };

    /// <summary>Creates the page, or the hidden page of an experiment's URL targeting.</summary>
    public static Entity Create(OperationCall call, JsonObject source, bool singleUse = false)
    {
        var project = call.ActiveProject(source.Long("project_id"));
        var id = call.Store.NextId();
        var name = source.Text("name")!;
        var key = source.Text("key") ?? Keys.Create(call.Store, project.Id, name, singleUse ? "url_targeting_for_" : "");
        Keys.EnsureFree(call.Store, project.Id, key);
        var body = new JsonObject
        {
            ["activation_type"] = "immediate",
            ["archived"] = false,
            ["category"] = "other",
            ["conditions"] = DefaultConditions(source.Text("edit_url")!),
            ["created"] = JsonText.Time(call.Now),
            ["id"] = id,
        };
        Apply(body, source);
        body["key"] = key;
        body["last_modified"] = JsonText.Time(call.Now);
        body["single_use"] = singleUse ? true : null;
        PageRules.Check(body);
        var page = new Entity(id, EntityKind.Page, project.AccountId, project.Id, null, key, body, null, false);
        call.Store.Save(page);
        Changes.Record(call, "create", page, "Created page");
        Revisions.Bump(call.Store, project.Id);
        return page;
    }

    private static Answer Update(OperationCall call)
    {
        var page = call.Find(EntityKind.Page, call.PathId("page_id"));
        if (call.Body.Text("key") is { } key)
        {
            Keys.EnsureFree(call.Store, page.ProjectId, key, page.Id);
        }

        Apply(page.Body, call.Body);
        page.Body["last_modified"] = JsonText.Time(call.Now);
        PageRules.Check(page.Body);
        page = page with { Key = page.Body.Text("key") };
        call.Store.Save(page);
        Changes.Record(call, "update", page, "Updated page");
        Revisions.Bump(call.Store, page.ProjectId);
        return Answer.Ok(page.Body);
    }

    private static Answer Delete(OperationCall call)
    {
        var page = call.Find(EntityKind.Page, call.PathId("page_id"));
        if (page.Body.Flag("archived"))
        {
            throw ApiProblem.Gone($"The page {page.Id} is already archived");
        }

        page.Body["archived"] = true;
        page.Body["last_modified"] = JsonText.Time(call.Now);
        call.Store.Save(page);
        Changes.Record(call, "archive", page, "Archived page");
        Revisions.Bump(call.Store, page.ProjectId);
        return Answer.Empty(StatusCodes.Status204NoContent);
    }

    private static void Apply(JsonObject body, JsonObject change)
    {
        foreach (var (name, value) in change)
        {
            body[name] = value?.DeepClone();
        }
    }

    private static string DefaultConditions(string editUrl) => new JsonArray(
        "and",
        new JsonArray("or", new JsonObject { ["match_type"] = "simple", ["type"] = "url", ["value"] = editUrl })).ToJsonString();
}
