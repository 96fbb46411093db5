using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>
/// The states of an experiment. not_started and paused can start, running can pause, paused can resume, anything can be archived,
/// archived can be unarchived to paused. The answer to an illegal move is not documented: 400.
/// </summary>
internal static class ExperimentActions
{
    public const string NotStarted = "not_started";
    public const string Running = "running";
    public const string Paused = "paused";
    public const string Archived = "archived";

    public static Entity Apply(Entity experiment, string? action, bool isNew, DateTimeOffset now)
    {
        var status = experiment.Body.Text("status")!;
        switch (action)
        {
            case null when status == Archived:
                throw ApiProblem.BadRequest("An archived experiment cannot be changed");
            case null:
                return experiment;
            case "publish" when status != Archived:
                return Publish(experiment);
            case "start" when status is NotStarted or Paused:
                experiment.Body["earliest"] ??= JsonText.Time(now);
                experiment.Body.Remove("latest");
                return Publish(SetStatus(experiment, Running));
            case "pause" when status == Running:
                experiment.Body["latest"] = JsonText.Time(now);
                return SetStatus(experiment, Paused);
            case "pause" when isNew:
                return Publish(SetStatus(experiment, Paused));
            case "resume" when status == Paused:
                experiment.Body["earliest"] ??= JsonText.Time(now);
                experiment.Body.Remove("latest");
                return SetStatus(experiment, Running);
            case "unarchive" when status == Archived:
                return SetStatus(experiment, Paused);
            default:
                throw ApiProblem.BadRequest($"The action {action} is not possible while the experiment is {status}");
        }
    }

    public static Entity Archive(Entity experiment, DateTimeOffset now)
    {
        switch (experiment.Body.Text("status"))
        {
            case Archived:
                throw ApiProblem.Gone($"The experiment {experiment.Id} is already archived");
            case Running:
                experiment.Body["latest"] = JsonText.Time(now);
                break;
        }

        return SetStatus(experiment, Archived);
    }

    private static Entity SetStatus(Entity experiment, string status)
    {
        experiment.Body["status"] = status;
        if (experiment.Live is not null)
        {
            experiment.Live["status"] = status;
        }

        return experiment;
    }

    private static Entity Publish(Entity experiment) => experiment with { Live = experiment.Body.DeepClone().AsObject(), HasDraft = false };
}
