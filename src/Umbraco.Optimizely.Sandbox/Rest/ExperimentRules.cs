using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>What the schema cannot say about an experiment.</summary>
internal static class ExperimentRules
{
    private const int AllTraffic = 10000;

    public static void CheckNew(Entity project, JsonObject source)
    {
        if (project.Body.Text("platform") != "web" || project.Body.Flag("is_classic") || project.Body.Flag("is_flags_enabled"))
        {
            throw ApiProblem.BadRequest($"The project {project.Id} is not a Web Experimentation project");
        }

        Require(!string.IsNullOrWhiteSpace(source.Text("name")), "name", "is required");
        Require(source.ContainsKey("variations"), "variations", "is required");
        Require(source.ContainsKey("page_ids") || source.ContainsKey("url_targeting"), "page_ids", "page_ids or url_targeting is required");
        Require(!source.ContainsKey("campaign_id"), "campaign_id", "is given out by the service for an experiment outside a campaign");
        Require(
            source.Text("type") is null or "a/b" or "multivariate" or "multiarmed_bandit", "type", $"{source.Text("type")} needs a campaign or a feature");
    }

    public static void Check(OperationCall call, long projectId, JsonObject experiment)
    {
        var pages = call.Store.InProject(EntityKind.Page, projectId).ToDictionary(p => p.Id);
        foreach (var id in experiment.Longs("page_ids"))
        {
            Require(pages.TryGetValue(id, out var page), "page_ids", $"there is no page {id} in the project");
            Require(!page!.Body.Flag("archived"), "page_ids", $"the page {id} is archived");
        }

        Require(experiment.ContainsKey("url_targeting") || experiment.Longs("page_ids").Any(), "page_ids", "at least one page is required");
        CheckVariations(experiment, pages);
        foreach (var change in experiment.Objects("changes"))
        {
            ChangeRules.Check(change, "changes");
        }

        var events = call.Store.InProject(EntityKind.Event, projectId).Select(e => e.Id).ToHashSet();
        MetricRules.Check(experiment.Objects("metrics"), id => events.Contains(id) || pages.ContainsKey(id), pages.ContainsKey);
        CheckAudiences(call, projectId, experiment.Text("audience_conditions")!);
    }

    private static void CheckVariations(JsonObject experiment, Dictionary<long, Entity> pages)
    {
        var variations = experiment.Objects("variations").ToList();
        Require(variations.Count > 0, "variations", "at least one is required");
        var sum = variations.Where(v => !v.Flag("archived") && v.Text("status") != "archived").Sum(v => v.Long("weight") ?? 0);
        Require(sum == AllTraffic, "variations", $"the weights must sum to {AllTraffic}, not {sum}");
        foreach (var (variation, index) in variations.Select((v, i) => (v, i)))
        {
            foreach (var action in variation.Objects("actions"))
            {
                var field = $"variations[{index}].actions";
                Require(pages.ContainsKey(action.Long("page_id") ?? 0), field, $"there is no page {action.Long("page_id")} in the project");
                foreach (var change in action.Objects("changes"))
                {
                    ChangeRules.Check(change, field);
                }
            }
        }
    }

    private static void CheckAudiences(OperationCall call, long projectId, string conditions)
    {
        if (conditions == "everyone")
        {
            return;
        }

        var audiences = call.Store.InProject(EntityKind.Audience, projectId).Select(a => a.Id).ToHashSet();
        ConditionTree.Check("audience_conditions", conditions, leaf => leaf.Long("audience_id") switch
        {
            null => "a leaf must be {\"audience_id\": id}",
            { } id when !audiences.Contains(id) => $"there is no audience {id} in the project",
            _ => null,
        });
    }

    private static void Require(bool condition, string field, string text)
    {
        if (!condition)
        {
            throw ApiProblem.BadRequest($"{field}: {text}", new JsonObject { [field] = new JsonArray(text) });
        }
    }
}
