using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Experiments: their bodies here, their states in <see cref="ExperimentActions"/>.</summary>
internal sealed class ExperimentOperations : IOperationSet
{
    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations { get; } = new Dictionary<string, Func<OperationCall, Answer>>
    {
        ["list_experiments"] = List,
        ["get_experiment"] = call => Answer.Ok(View(call, Find(call))),
        ["create_experiment"] = Create,
        ["update_experiment"] = Update,
        ["delete_experiment"] = Delete,
    };

    private static Entity Find(OperationCall call) => call.Find(EntityKind.Experiment, call.PathId("experiment_id"));

    private static JsonObject View(OperationCall call, Entity experiment) => ExperimentView.Create(call.Store, experiment);

    private static Answer List(OperationCall call)
    {
        var projectId = call.QueryId("project_id");
        var campaignId = call.QueryId("campaign_id");
        if (projectId is null && campaignId is null)
        {
            throw ApiProblem.BadRequest("project_id or campaign_id: one of them is required");
        }

        var experiments = projectId is null
            ? call.Store.InAccount(EntityKind.Experiment, call.Caller.AccountId)
            : call.Store.InProject(EntityKind.Experiment, call.Project(projectId).Id);
        return call.Page(experiments
            .Where(e => campaignId is null || e.Body.Long("campaign_id") == campaignId)
            .Select(e => (JsonNode)View(call, e)).ToList());
    }

    private static Answer Create(OperationCall call)
    {
        var project = call.ActiveProject(call.Body.Long("project_id"));
        ExperimentRules.CheckNew(project, call.Body);
        var id = call.Store.NextId();
        var body = new JsonObject
        {
            ["allocation_policy"] = "manual",
            ["audience_conditions"] = "everyone",
            ["campaign_id"] = call.Store.NextId(),
            ["changes"] = new JsonArray(),
            ["created"] = JsonText.Time(call.Now),
            ["holdback"] = 0,
            ["id"] = id,
            ["is_classic"] = false,
            ["metrics"] = new JsonArray(),
            ["status"] = "not_started",
            ["traffic_allocation"] = 10000,
            ["type"] = "a/b",
        };
        ExperimentBody.Apply(call, body, call.Body);
        ExperimentRules.Check(call, project.Id, body);
        var experiment = new Entity(id, EntityKind.Experiment, project.AccountId, project.Id, null, null, body, null, false);
        experiment = ExperimentActions.Apply(experiment, call.Query("action"), isNew: true, call.Now);
        return Answer.Created(View(call, Save(call, experiment, "create", "Created experiment")));
    }

    private static Answer Update(OperationCall call)
    {
        var experiment = Find(call);
        var action = call.Query("action");
        var before = experiment.Body.Text("status");
        if (call.Body.Count > 0)
        {
            experiment = Change(call, experiment, action);
        }

        if (action is "start" or "publish")
        {
            call.ActiveProject(experiment.ProjectId);
        }

        experiment = ExperimentActions.Apply(experiment, action, isNew: false, call.Now);
        var type = action is "start" or "publish" ? "publish" : "update";
        return Answer.Ok(View(call, Save(call, experiment, type, $"Updated experiment ({action ?? "saved"})", before)));
    }

    private static Entity Change(OperationCall call, Entity experiment, string? action)
    {
        if (experiment.HasDraft)
        {
            throw ApiProblem.Conflict("There are drafted changes on the experiment; publish them first");
        }

        if (action == "unarchive")
        {
            throw ApiProblem.BadRequest("The body must be empty for the action unarchive");
        }

        if (experiment.Body.Text("status") == ExperimentActions.Archived)
        {
            throw ApiProblem.BadRequest("An archived experiment cannot be changed");
        }

        ExperimentBody.Apply(call, experiment.Body, call.Body);
        ExperimentRules.Check(call, experiment.ProjectId, experiment.Body);
        // What visitors see of a published experiment changes only when it is published again.
        return experiment with { HasDraft = experiment.Live is not null };
    }

    private static Answer Delete(OperationCall call)
    {
        var experiment = ExperimentActions.Archive(Find(call), call.Now);
        Save(call, experiment, "archive", "Archived experiment");
        return Answer.Empty(StatusCodes.Status204NoContent);
    }

    private static Entity Save(OperationCall call, Entity experiment, string type, string summary, string? before = null)
    {
        experiment.Body["last_modified"] = JsonText.Time(call.Now);
        call.Store.Save(experiment);
        var status = experiment.Body.Text("status");
        Changes.Record(call, type, experiment, summary, before is null || before == status ? null : [Changes.Detail("status", before, status)]);
        Revisions.Bump(call.Store, experiment.ProjectId);
        return experiment;
    }
}
