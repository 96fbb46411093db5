using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Experiments.Winner;

/// <summary>Decides whether a headline may take its place in the document now, and how.</summary>
internal sealed class WinnerPlanner(
    ExperimentDesk desk, SituationReader situations, IHeadlineWriter writer, ICurrentEditor editor, ExperimentNotifier notifier)
{
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">
    /// The headline is none of the test's, somebody has newer work in the document, or a handler refuses.
    /// </exception>
    public async Task<(WinnerPlan Plan, WinnerLaunchingNotification Asked)> PlanAsync(
        HeadlineExperiment record, string headline, bool publish, CancellationToken cancellationToken)
    {
        if (record.Notes.StartOver is not null)
        {
            throw ExperimentProblems.Busy();
        }

        if (record.StartedAt is null)
        {
            throw WinnerProblems.NotStarted();
        }

        var chosen = record.Variations.FirstOrDefault(v => v.Title == headline) ?? throw WinnerProblems.NoSuchHeadline();
        var plan = chosen.IsOriginal
            ? new WinnerPlan { Headline = headline, IsOriginal = true, Before = headline, Asked = desk.Now, UserId = editor.User.Id, Stage = WinnerStage.Written }
            : await WriteAsync(record, headline, publish, cancellationToken);
        return (plan, await notifier.WinnerLaunchingAsync(record, plan));
    }

    /// <summary>The plan that writes an alternative.</summary>
    private async Task<WinnerPlan> WriteAsync(HeadlineExperiment record, string headline, bool publish, CancellationToken cancellationToken)
    {
        var now = await situations.ReadAsync(record, cancellationToken);
        if (now.Cause is not null)
        {
            throw ExperimentProblems.DocumentNotPublished();
        }

        var document = now.Document!;
        var stored = await writer.ReadAsync(document, cancellationToken) ?? throw WinnerProblems.NoDocument();
        if (document.Headline != record.Headline || stored.Draft != document.Headline)
        {
            throw WinnerProblems.NewerWork(stored.Draft);
        }

        if (stored.IsShared)
        {
            throw WinnerProblems.Shared();
        }

        if (headline.Length > stored.MaxLength)
        {
            throw WinnerProblems.TooLong(stored.MaxLength.Value);
        }

        if (publish && stored.HasOtherChanges)
        {
            throw WinnerProblems.OtherChanges();
        }

        return new WinnerPlan
        {
            Headline = headline,
            Publishes = publish,
            Property = stored.Property,
            Before = stored.Draft!,
            Asked = desk.Now,
            UserId = editor.User.Id,
        };
    }
}
