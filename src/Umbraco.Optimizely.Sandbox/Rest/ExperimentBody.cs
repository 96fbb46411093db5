using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Puts a request's fields into an experiment: lists replace whole lists, ids are given out.</summary>
internal static class ExperimentBody
{
    public static void Apply(OperationCall call, JsonObject body, JsonObject change)
    {
        if (change.ContainsKey("page_ids") && change.ContainsKey("url_targeting"))
        {
            throw ApiProblem.BadRequest("page_ids and url_targeting: only one of them may be given");
        }

        foreach (var (name, value) in change)
        {
            switch (name)
            {
                case "variations":
                    body[name] = Variations(call.Store, (JsonArray)value!, body);
                    break;
                case "url_targeting":
                    body.Remove("page_ids");
                    body[name] = UrlTargeting(call, body, (JsonObject)value!, change.Text("name"));
                    break;
                case "page_ids":
                    body.Remove("url_targeting");
                    body[name] = value!.DeepClone();
                    break;
                case "changes":
                    body[name] = Changes((JsonArray)value!);
                    break;
                default:
                    body[name] = value?.DeepClone();
                    break;
            }
        }
    }

    private static JsonArray Variations(EntityStore store, JsonArray source, JsonObject body)
    {
        var known = body.Objects("variations").Select(v => v.Long("variation_id")).ToHashSet();
        return new JsonArray(source.OfType<JsonObject>().Select(v => (JsonNode)Variation(store, v, known)).ToArray());
    }

    private static JsonObject Variation(EntityStore store, JsonObject source, HashSet<long?> known)
    {
        var id = source.Long("variation_id");
        if (id is not null && !known.Remove(id))
        {
            throw ApiProblem.BadRequest($"variation_id: {id} is not a variation of this experiment, or is given twice");
        }

        var variation = new JsonObject { ["actions"] = new JsonArray(), ["archived"] = false, ["status"] = "active" };
        foreach (var (name, value) in source)
        {
            variation[name] = value?.DeepClone();
        }

        variation["variation_id"] = id ?? store.NextId();
        foreach (var action in variation.Objects("actions"))
        {
            action["changes"] = Changes(action["changes"] as JsonArray ?? []);
        }

        return variation;
    }

    private static JsonArray Changes(JsonArray source) => new(source.OfType<JsonObject>().Select(change =>
    {
        var copy = change.DeepClone().AsObject();
        copy["id"] = Guid.NewGuid().ToString();
        copy["dependencies"] ??= new JsonArray();
        if (copy.Text("type") != "custom_css")
        {
            copy["async"] ??= false;
        }

        return (JsonNode)copy;
    }).ToArray());

    private static JsonObject UrlTargeting(OperationCall call, JsonObject body, JsonObject source, string? name)
    {
        var page = source.DeepClone().AsObject();
        var known = (body["url_targeting"] as JsonObject).Long("page_id");
        if (known is { } id && call.Store.Find(EntityKind.Page, id) is { } existing)
        {
            foreach (var (field, value) in page)
            {
                existing.Body[field] = value?.DeepClone();
            }

            PageRules.Check(existing.Body);
            call.Store.Save(existing with { Key = existing.Body.Text("key") });
            return Block(existing.Body);
        }

        page["name"] = name ?? body.Text("name");
        page["project_id"] = call.Body.Long("project_id") ?? body.Long("project_id");
        return Block(PageOperations.Create(call, page, singleUse: true).Body);
    }

    private static JsonObject Block(JsonObject page) => new()
    {
        ["activation_code"] = page.Text("activation_code"),
        ["activation_type"] = page.Text("activation_type"),
        ["conditions"] = page.Text("conditions"),
        ["edit_url"] = page.Text("edit_url"),
        ["key"] = page.Text("key"),
        ["page_id"] = page.Long("id"),
    };
}
